package caseflow.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser does with passkeys, signed in or not.
 *
 * @param session the value of the session's cookie; empty for nobody's
 */
record PasskeyVisit(MockMvcTester mvc, String session) {

    static final String OWN = "/portal/profile/second-factor/passkeys";
    static final String FIRM = "/firm/profile/second-factor/passkeys";
    static final String SIGN_IN = "/sign-in/passkey";
    static final String PROOF = "/proof/passkey";

    /** What the browser got: what to ask its devices for, and the cookie to answer with. */
    record Asked(JsonNode options, Cookie cookie) {}

    static PasskeyVisit nobody(MockMvcTester mvc) {
        return new PasskeyVisit(mvc, "");
    }

    /** The same browser, once it got this answer, which gave its session another secret. */
    PasskeyVisit after(MvcTestResult answer) {
        return new PasskeyVisit(
                mvc, answer.getResponse().getCookie(SessionCookie.SESSION).getValue());
    }

    Asked ask(String place) {
        MvcTestResult result = post(place + "/challenge", "", "");
        Cookie cookie = result.getResponse().getCookie(PasskeyCookie.NAME);
        if (cookie == null) {
            throw new AssertionError("not asked: " + result.getResponse().getStatus());
        }
        return new Asked(options(result), cookie);
    }

    static JsonNode options(MvcTestResult asked) {
        return JsonMapper.shared().readTree(HalfSignedIn.text(asked));
    }

    /** Adds what the device makes. */
    MvcTestResult add(String place, Device device) {
        Asked asked = ask(place);
        return send(place, asked, device.make(asked.options()));
    }

    /** Shows what the device has. */
    MvcTestResult show(String place, Device device) {
        Asked asked = ask(place);
        return send(place, asked, device.show(asked.options()));
    }

    MvcTestResult send(String place, Asked asked, String credential) {
        return post(place, asked.cookie().getValue(), credential);
    }

    MvcTestResult post(String path, String asked, String credential) {
        return mvc.post()
                .uri(path)
                .with(csrf())
                .cookie(new Cookie("session", session), new Cookie(PasskeyCookie.NAME, asked))
                .param("credential", credential)
                .param("name", "Phone")
                .exchange();
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(new Cookie("session", session)).exchange();
    }
}
