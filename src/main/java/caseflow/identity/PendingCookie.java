package caseflow.identity;

import caseflow.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The secret of somebody half signed in, for as long as it is good. */
@Component
class PendingCookie {

    static final String NAME = "pending";

    private final Cookies cookies;

    PendingCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    Optional<Token> read(HttpServletRequest request) {
        return cookies.read(request, NAME).map(Token::new);
    }

    void write(Token token, HttpServletRequest request, HttpServletResponse response) {
        cookies.write(request, response, NAME, token.secret(), PendingSignIns.LIFE);
    }

    void drop(HttpServletRequest request, HttpServletResponse response) {
        cookies.drop(request, response, NAME);
    }
}
