package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A session that turns up in another browser than the one it began in was taken there, and ends. */
class SuddenBrowserTests extends ProfileStory {

    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";
    private static final String NEWER =
            "Mozilla/5.0 (Windows NT 11.0; Win64; x64; rv:146.0) Gecko/20100101 Firefox/146.0";
    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36";
    private static final String WHY = "your session came from another browser than the one it began in";

    @Test
    void aNewerVersionIsTheSameBrowser() {
        Cookie session = signIn(grace(), FIREFOX);

        assertThat(get("/portal", in(session, NEWER))).hasStatusOk();
        assertThat(get("/portal", in(session, FIREFOX))).hasStatusOk();
    }

    @Test
    void anotherBrowserHasToSignInAndIsToldWhy() {
        Cookie session = signIn(grace(), FIREFOX);

        MvcTestResult answer = get("/portal/profile", in(session, CHROME));

        assertThat(answer).hasRedirectedUrl("/sign-in?next=%2Fportal%2Fprofile");
        assertThat(signInPage(answer)).contains(WHY);
        assertThat(get("/portal", in(session, FIREFOX)))
                .as("the owner too, who so learns of it")
                .hasStatus3xxRedirection();
    }

    @Test
    void soDoesTheFrontDoorTellWhy() {
        Cookie session = signIn(grace(), FIREFOX);

        MvcTestResult answer = get("/", in(session, CHROME));

        assertThat(answer).hasRedirectedUrl("/sign-in");
        assertThat(signInPage(answer)).contains(WHY);
    }

    @Test
    void itStandsInTheTrailOnceWithWhereItCameFrom() {
        Contact grace = grace();
        Cookie session = signIn(grace, FIREFOX);

        get("/portal", in(session, CHROME));
        get("/portal", in(session, CHROME));

        assertThat(owner().sql("""
                        SELECT actor_name || ', ' || address FROM audit
                         WHERE deed = 'sessions.taken' AND actor_account_id =
                               (SELECT id FROM account WHERE email = :email)
                        """)
                        .param("email", grace.email())
                        .query(String.class)
                        .list())
                .containsExactly("Grace Hill, 203.0.113.99");
    }

    @Test
    void aRequestOfAPagesPartLeadsThePageToSignIn() {
        Cookie session = signIn(grace(), FIREFOX);

        MvcTestResult answer = get("/portal/profile", request -> {
            request.addHeader("HX-Request", "true");
            return in(session, CHROME).postProcessRequest(request);
        });

        assertThat(answer).hasStatus(401).hasHeader("HX-Redirect", "/sign-in");
        assertThat(signInPage(answer)).contains(WHY);
    }

    @Test
    void whatItSendsIsNotCarriedOut() {
        Contact grace = grace();
        Cookie session = signIn(grace, FIREFOX);
        RequestPostProcessor other = as(grace);

        assertThat(post("/portal/profile/sessions/ending", in(session, CHROME))).hasRedirectedUrl("/sign-in");

        assertThat(get("/portal", other)).hasStatusOk();
    }

    @Test
    void aProgramIsNoBrowserEitherIfItNamesItselfOrNot() {
        Contact grace = grace();

        assertThat(get("/portal", in(signIn(grace, FIREFOX), "curl/8.5.0"))).hasStatus3xxRedirection();
        assertThat(get("/portal", in(signIn(grace, FIREFOX), null))).hasStatus3xxRedirection();
    }

    @Test
    void whoNeverSaidWhatTheyAreAreLeftAlone() {
        Cookie session = signIn(grace(), null);

        assertThat(get("/portal", in(session, null))).hasStatusOk();
        assertThat(get("/portal", in(session, "curl/8.5.0"))).hasStatusOk();
    }

    private Cookie signIn(Contact contact, String browser) {
        var request = mvc.post().uri("/sign-in");
        if (browser != null) {
            request.header("User-Agent", browser);
        }
        return request.with(csrf())
                .param("email", contact.email())
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookie(SessionCookie.SESSION);
    }

    private static RequestPostProcessor in(Cookie session, String browser) {
        return request -> {
            request.setCookies(session);
            request.setRemoteAddr("203.0.113.99");
            if (browser != null) {
                request.addHeader("User-Agent", browser);
            }
            return request;
        };
    }

    /** The page that comes next. */
    private String signInPage(MvcTestResult answer) {
        return text(mvc.get()
                .uri("/sign-in")
                .cookie(answer.getResponse().getCookie("flash"))
                .exchange());
    }
}
