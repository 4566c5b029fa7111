package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Ways around the code, and what keeps them shut. */
@CaseFlowTest
class NoWayAroundFactorTests {

    private static final String WRONG = "000000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FactorDesk desk;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    @Autowired
    Routes routes;

    @Autowired
    MailedLinks links;

    @Autowired
    TransactionTemplate transaction;

    Totp app;

    @BeforeEach
    void toms() {
        desk.tidy();
        clock.tell(clock.instant());
        app = desk.enrol(People.TOM);
    }

    @AfterEach
    void tidy() {
        desk.tidy();
    }

    @Test
    void guessingIsSlowedDownAndTheOwnerIsTold() {
        long letters = letters("Somebody knows your password");
        HalfSignedIn guesser = HalfSignedIn.by(mvc, People.TOM);
        for (int attempt = 0; attempt < Throttle.FREE; attempt++) {
            assertThat(guesser.code(WRONG)).hasStatus(422);
        }

        assertThat(letters("Somebody knows your password")).isEqualTo(letters + 1);
        assertThat(guesser.code(app.codeAt(clock.instant())))
                .hasStatus(429)
                .hasHeader("Retry-After", "2")
                .bodyText()
                .contains("slow them down");
        assertThat(HalfSignedIn.by(mvc, People.TOM).code(app.codeAt(clock.instant())))
                .as("the password once more does not make it forgotten")
                .hasStatus(429);
        assertThat(HalfSignedIn.by(mvc, People.TOM)
                        .recovery(desk.codes(People.TOM).get(0)))
                .as("nor is there another way to guess")
                .hasStatus(429);
        clock.forward(Throttle.LONGEST);
        assertThat(HalfSignedIn.by(mvc, People.TOM).code(app.codeAt(clock.instant())))
                .hasRedirectedUrl("/portal");
    }

    @Test
    void afterTenWrongTriesItBeginsAnew() {
        HalfSignedIn guesser = HalfSignedIn.by(mvc, People.TOM);
        for (int attempt = 0; attempt < PendingSignIns.MOST_TRIES; attempt++) {
            assertThat(guesser.code(WRONG)).hasStatus(422);
            database.owner().client().sql("DELETE FROM failed_try").update();
        }

        assertThat(guesser.code(app.codeAt(clock.instant()))).hasRedirectedUrl("/sign-in");
        assertThat(guesser.get("/sign-in/code")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void afterTenMinutesItBeginsAnew() {
        HalfSignedIn tom = HalfSignedIn.by(mvc, People.TOM);
        clock.forward(PendingSignIns.LIFE);

        assertThat(tom.get("/sign-in/code")).hasRedirectedUrl("/sign-in");
        assertThat(tom.code(app.codeAt(clock.instant()))).hasRedirectedUrl("/sign-in");
    }

    @Test
    void aMailedLinkIsNoWayAroundIt() {
        Token link = transaction.execute(status -> links.issue(desk.account(People.TOM), LinkPurpose.SIGN_IN));
        MvcTestResult first =
                mvc.post().uri("/sign-in/link/" + link.secret()).with(csrf()).exchange();
        assertThat(first).hasRedirectedUrl("/sign-in/code");
        assertThat(HalfSignedIn.session(first)).isNull();

        MvcTestResult second = HalfSignedIn.of(mvc, first).code(app.codeAt(clock.instant()));
        assertThat(second).hasRedirectedUrl("/portal");
        assertThat(mvc.get().uri("/portal/profile/second-factor").cookie(HalfSignedIn.session(second)))
                .as("with the code it is a proof of identity")
                .hasStatusOk();
    }

    @Test
    void aNewPasswordIsNoneEitherAndEndsWhatWasPending() {
        HalfSignedIn before = HalfSignedIn.by(mvc, People.TOM);
        Token link = transaction.execute(status -> links.issue(desk.account(People.TOM), LinkPurpose.RESET));
        assertThat(mvc.post().uri("/password/" + link.secret()).with(csrf()).param("password", Passwords.DEMO))
                .hasRedirectedUrl("/sign-in");

        assertThat(before.code(app.codeAt(clock.instant()))).hasRedirectedUrl("/sign-in");
        assertThat(HalfSignedIn.password(mvc, People.TOM)).hasRedirectedUrl("/sign-in/code");
    }

    /** What is pending opens no door, in whichever cookie it comes. */
    @Test
    void halfSignedInEveryDoorIsShut() {
        String secret = HalfSignedIn.by(mvc, People.TOM).pending().getValue();
        Stream.of("/portal", "/firm", "/proof")
                .flatMap(place -> routes.below(place).stream())
                .forEach(route -> assertThat(mvc.method(HttpMethod.valueOf(route.method()))
                                .uri(route.spelledOut().get(0).replaceAll("\\{\\w+}", "1"))
                                .with(csrf())
                                .cookie(new Cookie("pending", secret), new Cookie("session", secret)))
                        .as(route.toString())
                        .hasStatus(302)
                        .redirectedUrl()
                        .startsWith("/sign-in"));
    }

    @Test
    void anInventedPendingIsNobody() {
        var invented = new HalfSignedIn(mvc, new Cookie("pending", "x".repeat(43)));

        assertThat(invented.get("/sign-in/code")).hasRedirectedUrl("/sign-in");
        assertThat(invented.get("/sign-in/recovery")).hasRedirectedUrl("/sign-in");
        assertThat(invented.get("/sign-in/app")).hasRedirectedUrl("/sign-in");
        assertThat(invented.code(app.codeAt(clock.instant()))).hasRedirectedUrl("/sign-in");
        assertThat(invented.app(WRONG)).hasRedirectedUrl("/sign-in");
    }

    private long letters(String subject) {
        return database.owner()
                .client()
                .sql("SELECT count(*) FROM letter WHERE subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
