package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** For how long a browser is one that signed in before: an intruder's is forgotten once its owner is rid of the intruder. */
class KnownBrowserTests extends ProfileStory {

    private static final String CHOSEN = "a lantern beside the well";
    private static final String SESSIONS = "/portal/profile/sessions";

    @Autowired
    Devices devices;

    @Autowired
    MailedLinks links;

    @Autowired
    SecondFactors factors;

    @Autowired
    FactorDesk desk;

    @Autowired
    TransactionTemplate transaction;

    Contact grace;
    Cookie own;
    Cookie intruders;

    @BeforeEach
    void bothAreKnown() {
        grace = grace();
        own = signedIn(PASSWORD);
        intruders = signedIn(PASSWORD);
        assertThat(known(PASSWORD, own)).isTrue();
        assertThat(known(PASSWORD, intruders)).isTrue();
    }

    @Test
    void aNewPasswordLeavesOnlyTheBrowserAtHand() {
        assertThat(post("/portal/profile/password", here(), "current", PASSWORD, "password", CHOSEN))
                .hasRedirectedUrl("/portal/profile");

        assertThat(known(CHOSEN, own)).isTrue();
        assertThat(known(CHOSEN, intruders)).isFalse();
    }

    @Test
    void soDoesOneThatIsSetByAMailedLink() {
        Token link = transaction.execute(status -> links.issue(desk.account(grace.email()), LinkPurpose.RESET));

        assertThat(post("/password/" + link.secret(), here(), "password", CHOSEN, "again", CHOSEN))
                .hasRedirectedUrl("/sign-in");

        assertThat(known(CHOSEN, own)).isTrue();
        assertThat(known(CHOSEN, intruders)).isFalse();
    }

    @Test
    void soDoesSigningOutEverywhereOrEverywhereElse() {
        for (String ending : List.of("/ending", "/all/ending")) {
            Cookie another = signedIn(PASSWORD);

            assertThat(post(SESSIONS + ending, here())).hasStatus3xxRedirection();

            assertThat(known(PASSWORD, own)).isTrue();
            assertThat(known(PASSWORD, another)).isFalse();
        }
    }

    @Test
    void whereTheFirmSignsSomebodyOutNoneIsKnown() {
        String signOut = "/firm/clients/" + grace.client() + "/contacts/" + grace.id() + "/sign-out";

        assertThat(post(signOut, people.as(People.JONAS))).hasStatus3xxRedirection();

        assertThat(known(PASSWORD, own)).isFalse();
        assertThat(known(PASSWORD, intruders)).isFalse();
    }

    @Test
    void norWhereAFactorWasReset() {
        desk.enrol(grace.email());
        factors.reset(desk.account(grace.email()), FINCH);

        assertThat(known(PASSWORD, own)).isFalse();
        assertThat(known(PASSWORD, intruders)).isFalse();
    }

    @Test
    void afterHalfAYearItIsANewOne() {
        clock.forward(Devices.LIFE.minusSeconds(1));
        assertThat(known(PASSWORD, own)).isTrue();

        clock.forward(Duration.ofSeconds(1));
        assertThat(known(PASSWORD, intruders)).isFalse();
    }

    /** Without any, the account would look like one that nobody ever signed in to. */
    @Test
    void theOldOnesAreTidiedButForTheLast() {
        devices.forget(desk.account(grace.email()), null);

        devices.tidy();

        assertThat(owner().sql("SELECT count(*) FROM device WHERE account_id = :account")
                        .param("account", desk.account(grace.email()))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(known(PASSWORD, intruders)).isFalse();
    }

    /** Whether its owner is not told of a new device when somebody signs in there. */
    private boolean known(String password, Cookie device) {
        long told = told();
        signedIn(password, device);
        return told() == told;
    }

    private Cookie signedIn(String password, Cookie... device) {
        var answer = post(
                "/sign-in",
                request -> {
                    request.setCookies(device);
                    return request;
                },
                "email",
                grace.email(),
                "password",
                password);
        assertThat(answer).hasRedirectedUrl("/portal");
        return answer.getResponse().getCookie("device");
    }

    private long told() {
        return letters(grace.email(), "A new device signed in");
    }

    private RequestPostProcessor here() {
        String session = people.session(grace.email());
        return request -> {
            request.setCookies(new Cookie(SessionCookie.SESSION, session), own);
            return request;
        };
    }
}
