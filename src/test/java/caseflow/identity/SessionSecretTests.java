package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The cookie of a session: who makes it, where it goes, and when a copy of it is worth nothing. */
class SessionSecretTests extends ProfileStory {

    private static final String SPARE = "a lantern beside the well";

    @Test
    void aSessionPlantedBeforeSigningInIsNotTakenOver() {
        Contact grace = grace();
        Contact planter = contact(grace.client(), "Ines", "Wood", anAddress(), ALL);
        String planted = people.session(planter.email());

        MvcTestResult signedIn = signIn(grace, false, new Cookie(SessionCookie.SESSION, planted));

        Cookie hers = signedIn.getResponse().getCookie(SessionCookie.SESSION);
        assertThat(hers.getValue()).isNotEqualTo(planted);
        assertThat(page("/portal/profile", people.with(hers.getValue())).text()).contains(grace.email());
        assertThat(page("/portal/profile", people.with(planted)).text())
                .contains(planter.email())
                .doesNotContain(grace.email());
    }

    @Test
    void norIsAnInventedOne() {
        String invented = Token.fresh().secret();

        MvcTestResult signedIn = signIn(grace(), false, new Cookie(SessionCookie.SESSION, invented));

        assertThat(signedIn.getResponse().getCookie(SessionCookie.SESSION).getValue())
                .isNotEqualTo(invented);
        assertThat(get("/portal", people.with(invented))).hasStatus3xxRedirection();
    }

    @Test
    void overTlsItIsBoundToTheHostAndToTls() {
        MvcTestResult signedIn = signIn(grace(), true);

        assertThat(cookies(signedIn, "__Host-session=", "__Host-device="))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain"));
        assertThat(cookies(signedIn, "session=", "device=")).isEmpty();
    }

    @Test
    void overTlsWhatANeighbourSetWithoutItIsNobody() {
        String session = people.session(grace().email());

        assertThat(get("/portal", secure(new Cookie(SessionCookie.SESSION, session))))
                .hasStatus3xxRedirection();
        assertThat(get("/portal", secure(new Cookie("__Host-" + SessionCookie.SESSION, session))))
                .hasStatusOk();
    }

    @Test
    void withoutTlsItIsOutOfReachOfScriptsAndOtherSites() {
        MvcTestResult signedIn = signIn(grace(), false);

        assertThat(cookies(signedIn, "session="))
                .singleElement()
                .asString()
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain", "Secure", "Max-Age", "Expires");
    }

    @Test
    void aStolenOneDiesWithThePassword() {
        Contact grace = grace();
        String stolen = people.session(grace.email());
        String another = people.session(grace.email());

        MvcTestResult changed =
                post("/portal/profile/password", people.with(stolen), "current", PASSWORD, "password", SPARE);

        assertThat(changed).hasRedirectedUrl("/portal/profile");
        assertThat(get("/portal", people.after(changed)))
                .as("where it was changed, the session goes on under another secret")
                .hasStatusOk();
        assertThat(List.of(stolen, another))
                .as("the thief's copy of that very session, and the other one")
                .allSatisfy(cookie ->
                        assertThat(get("/portal", people.with(cookie))).hasStatus3xxRedirection());
    }

    @Test
    void aStolenOneDiesWithAFreshProofInsteadOfBeingOpenedByIt() {
        String stolen = people.sessionByLink(grace().email());

        MvcTestResult proven =
                post("/proof", people.with(stolen), "password", PASSWORD, "to", "/portal/profile/second-factor");

        assertThat(get("/portal/profile/second-factor", people.after(proven)))
                .as("where it was given, the session goes on under another secret")
                .hasStatusOk();
        assertThat(get("/portal/profile/second-factor", people.with(stolen)))
                .as("the thief's copy of that very session")
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/sign-in");
    }

    @Test
    void aProofThatWasRefusedChangesNoSecret() {
        String session = people.sessionByLink(grace().email());

        MvcTestResult refused = post("/proof", people.with(session), "password", "not the password");

        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getCookie(SessionCookie.SESSION)).isNull();
        assertThat(get("/portal", people.with(session))).hasStatusOk();
    }

    @Test
    void aPasswordThatWasNotChangedChangesNoSecret() {
        Contact grace = grace();
        String session = people.session(grace.email());

        MvcTestResult refused = post(
                "/portal/profile/password", people.with(session), "current", "not the password", "password", SPARE);

        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getCookie(SessionCookie.SESSION)).isNull();
        assertThat(get("/portal", people.with(session))).hasStatusOk();
    }

    private MvcTestResult signIn(Contact contact, boolean tls, Cookie... planted) {
        var request = mvc.post().uri("/sign-in").secure(tls).with(csrf());
        if (planted.length > 0) {
            request.cookie(planted);
        }
        return request.param("email", contact.email())
                .param("password", PASSWORD)
                .exchange();
    }

    private static RequestPostProcessor secure(Cookie cookie) {
        return request -> {
            request.setSecure(true);
            request.setCookies(cookie);
            return request;
        };
    }

    private static List<String> cookies(MvcTestResult answer, String... names) {
        return answer.getResponse().getHeaders("Set-Cookie").stream()
                .filter(cookie -> List.of(names).stream().anyMatch(cookie::startsWith))
                .toList();
    }
}
