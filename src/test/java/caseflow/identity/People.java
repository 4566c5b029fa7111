package caseflow.identity;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs the demo's people in without a password, so that a test begins where its story does. */
@TestComponent
public class People {

    public static final String FINCH = "finch@finch.example";
    public static final String JONAS = "jonas@finch.example";
    public static final String GRACE = "grace@hill.example";
    public static final String TOM = "tom@hill.example";
    public static final String PRIYA = "priya@hill.example";
    public static final String MARA = "mara@northwind.example";
    public static final String CAMILLE = "camille@dubois.example";

    private static final Browser BROWSER = new Browser("127.0.0.1", "Test", Optional.empty());

    private final AccountStore accounts;
    private final Sessions sessions;

    People(AccountStore accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** For a request of a {@code MockMvcTester}: {@code mvc.get().uri("/portal").with(people.as(GRACE))}. */
    public RequestPostProcessor as(String email) {
        return with(session(email));
    }

    /** As somebody who came in by a mailed link, and has proved nothing but a mailbox. */
    public RequestPostProcessor byLink(String email) {
        return with(sessionByLink(email));
    }

    /** The value of the session's cookie, for a real browser. */
    public String session(String email) {
        return begun(email, Factor.PASSWORD);
    }

    public String sessionByLink(String email) {
        return begun(email, Factor.LINK);
    }

    private String begun(String email, Factor factor) {
        Account account = accounts.find(email).orElseThrow();
        return sessions.begin(account, factor, BROWSER).orElseThrow().secret();
    }

    /** As the browser that got this answer, which gave its session another secret. */
    RequestPostProcessor after(MvcTestResult answer) {
        return with(answer.getResponse().getCookie(SessionCookie.SESSION).getValue());
    }

    /** As whoever holds that session. */
    RequestPostProcessor with(String secret) {
        return request -> {
            request.setCookies(new Cookie(SessionCookie.SESSION, secret));
            return request;
        };
    }
}
