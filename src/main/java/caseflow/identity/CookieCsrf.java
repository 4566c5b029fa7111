package caseflow.identity;

import caseflow.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The CSRF token's half that stays with the browser, in a cookie of its own so that the sign-in form has one too. Spring
 * Security masks the other half anew in every form. (Its own cookie repository cannot take the {@code __Host-} prefix
 * only where there is TLS.)
 */
@Component
class CookieCsrf implements CsrfTokenRepository {

    private static final String COOKIE = "csrf";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";

    private final Cookies cookies;

    CookieCsrf(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Token.fresh().secret());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            cookies.drop(request, response, COOKIE);
        } else {
            cookies.write(request, response, COOKIE, token.getToken());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookies.read(request, COOKIE).map(CookieCsrf::token).orElse(null);
    }

    private static CsrfToken token(String secret) {
        return new DefaultCsrfToken(HEADER, FIELD, secret);
    }
}
