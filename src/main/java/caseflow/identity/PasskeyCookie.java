package caseflow.identity;

import caseflow.identity.passkey.Challenges;
import caseflow.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The secret of the browser that was asked for a passkey, for as long as the challenge is good. */
@Component
class PasskeyCookie {

    static final String NAME = "passkey";

    private final Cookies cookies;

    PasskeyCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    Optional<Token> read(HttpServletRequest request) {
        return cookies.read(request, NAME).map(Token::new);
    }

    void write(Token token, HttpServletRequest request, HttpServletResponse response) {
        cookies.write(request, response, NAME, token.secret(), Challenges.LIFE);
    }
}
