package caseflow.identity;

import caseflow.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The two secrets a browser keeps: who is signed in, and that this browser has been here before. */
@Component
public class SessionCookie {

    public static final String SESSION = "session";
    private static final String DEVICE = "device";

    private final Cookies cookies;

    SessionCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    Optional<Token> session(HttpServletRequest request) {
        return cookies.read(request, SESSION).map(Token::new);
    }

    public Browser browser(HttpServletRequest request) {
        return Browser.of(request, cookies.read(request, DEVICE));
    }

    void welcome(SignIn.Outcome.Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        cookies.write(request, response, SESSION, welcome.session().secret());
        cookies.write(request, response, DEVICE, welcome.device().secret(), Devices.LIFE);
    }

    /** @param session another secret for the session there is */
    public void change(Token session, HttpServletRequest request, HttpServletResponse response) {
        cookies.write(request, response, SESSION, session.secret());
    }

    public void drop(HttpServletRequest request, HttpServletResponse response) {
        cookies.drop(request, response, SESSION);
    }
}
