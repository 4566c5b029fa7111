package caseflow.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a browser does between the first factor and the second. */
record HalfSignedIn(MockMvcTester mvc, Cookie pending) {

    static MvcTestResult password(MockMvcTester mvc, String email) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", Passwords.DEMO)
                .exchange();
    }

    static HalfSignedIn by(MockMvcTester mvc, String email) {
        return of(mvc, password(mvc, email));
    }

    static HalfSignedIn of(MockMvcTester mvc, MvcTestResult first) {
        Cookie cookie = first.getResponse().getCookie(PendingCookie.NAME);
        if (cookie == null) {
            throw new AssertionError(
                    "not half signed in: " + first.getResponse().getStatus());
        }
        return new HalfSignedIn(mvc, cookie);
    }

    MvcTestResult code(String code) {
        return post("/sign-in/code", code);
    }

    MvcTestResult recovery(RecoveryCode code) {
        return post("/sign-in/recovery", code.inGroups());
    }

    MvcTestResult app(String code) {
        return post("/sign-in/app", code);
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(pending).exchange();
    }

    static Cookie session(MvcTestResult result) {
        return result.getResponse().getCookie(SessionCookie.SESSION);
    }

    static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult post(String path, String code) {
        return mvc.post()
                .uri(path)
                .with(csrf())
                .cookie(pending)
                .param("code", code)
                .exchange();
    }
}
