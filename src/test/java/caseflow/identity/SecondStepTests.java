package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in with an app: the code after the password, or after a mailed link. */
@CaseFlowTest
class SecondStepTests {

    private static final String WRONG = "000000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FactorDesk desk;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

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
    void afterThePasswordTheCodeIsAskedForAndThenThePortalOpens() {
        MvcTestResult first = HalfSignedIn.password(mvc, People.TOM);
        assertThat(first).hasRedirectedUrl("/sign-in/code");
        assertThat(HalfSignedIn.session(first)).as("no session yet").isNull();
        Cookie cookie = first.getResponse().getCookie("pending");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(600);
        HalfSignedIn tom = HalfSignedIn.of(mvc, first);
        assertThat(tom.get("/sign-in/code"))
                .hasStatusOk()
                .bodyText()
                .contains("inputmode=\"numeric\"", "autocomplete=\"one-time-code\"");

        MvcTestResult second = tom.code(app.codeAt(clock.instant()));

        assertThat(second).hasRedirectedUrl("/portal");
        assertThat(mvc.get().uri("/portal").cookie(HalfSignedIn.session(second)))
                .hasStatusOk();
        assertThat(factorOf(People.TOM)).isEqualTo("totp");
        assertThat(tom.code(app.codeAt(clock.instant().plus(Totp.STEP))))
                .as("what was pending is used up")
                .hasRedirectedUrl("/sign-in");
    }

    @Test
    void aClockOneStepOffIsGoodEnough() {
        assertThat(HalfSignedIn.by(mvc, People.TOM)
                        .code(app.codeAt(clock.instant().plus(Totp.STEP))))
                .hasRedirectedUrl("/portal");
    }

    @Test
    void whatWasAskedForIsComeToAfterBothSteps() {
        MvcTestResult first = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", People.TOM)
                .param("password", Passwords.DEMO)
                .param("next", "/portal/invoices")
                .exchange();
        assertThat(first).hasRedirectedUrl("/sign-in/code?next=%2Fportal%2Finvoices");
        HalfSignedIn tom = HalfSignedIn.of(mvc, first);
        assertThat(tom.get("/sign-in/code?next=/portal/invoices"))
                .bodyText()
                .contains("name=\"next\" value=\"/portal/invoices\"");

        assertThat(mvc.post()
                        .uri("/sign-in/code")
                        .with(csrf())
                        .cookie(tom.pending())
                        .param("code", app.codeAt(clock.instant()))
                        .param("next", "/portal/invoices"))
                .hasRedirectedUrl("/portal/invoices");
    }

    @Test
    void aWrongCodeOpensNothing() {
        HalfSignedIn tom = HalfSignedIn.by(mvc, People.TOM);

        assertThat(tom.code(WRONG))
                .hasStatus(422)
                .bodyText()
                .contains("That code is not right")
                .doesNotContain(app.inGroups());
        assertThat(tom.code("")).hasStatus(422);
        assertThat(mvc.post().uri("/sign-in/code").cookie(tom.pending()).param("code", app.codeAt(clock.instant())))
                .as("without the form's token")
                .hasStatus(403);
    }

    @Test
    void aCodeIsGoodForOneSignInOnly() {
        String code = app.codeAt(clock.instant());
        HalfSignedIn.by(mvc, People.TOM).code(code);

        assertThat(HalfSignedIn.by(mvc, People.TOM).code(code))
                .hasStatus(422)
                .bodyText()
                .contains("was used already");
        clock.forward(Totp.STEP);
        assertThat(HalfSignedIn.by(mvc, People.TOM).code(app.codeAt(clock.instant())))
                .hasRedirectedUrl("/portal");
    }

    /** Two browsers that know the password and see the same code: one comes in. */
    @Test
    void ofTwoAtOnceWithTheSameCodeOneComesIn() throws Exception {
        HalfSignedIn one = HalfSignedIn.by(mvc, People.TOM);
        HalfSignedIn other = HalfSignedIn.by(mvc, People.TOM);

        assertThat(welcomed(one, other)).isEqualTo(1);
    }

    @Test
    void neitherDoesOneBrowserComeInTwice() throws Exception {
        HalfSignedIn tom = HalfSignedIn.by(mvc, People.TOM);

        assertThat(welcomed(tom, tom)).isEqualTo(1);
    }

    @Test
    void aRecoveryCodeIsGoodOnceAndItsUseIsTold() {
        RecoveryCode code = desk.codes(People.TOM).get(3);
        long letters = letters("A recovery code was used");

        MvcTestResult entered = HalfSignedIn.by(mvc, People.TOM).recovery(code);
        assertThat(entered).hasRedirectedUrl("/portal");
        assertThat(factorOf(People.TOM)).isEqualTo("recovery");
        assertThat(letters("A recovery code was used")).isEqualTo(letters + 1);
        assertThat(mvc.get().uri("/portal/profile/second-factor").cookie(HalfSignedIn.session(entered)))
                .as("paper is no fresh proof of identity")
                .hasStatus(302);

        assertThat(HalfSignedIn.by(mvc, People.TOM).recovery(code))
                .hasStatus(422)
                .bodyText()
                .contains("was used already");
        assertThat(HalfSignedIn.by(mvc, People.TOM).recovery(RecoveryCode.fresh()))
                .hasStatus(422);
    }

    @Test
    void whoeverHasNoFactorNoticesNothing() {
        assertThat(HalfSignedIn.password(mvc, People.PRIYA)).hasRedirectedUrl("/portal");
    }

    private long welcomed(HalfSignedIn one, HalfSignedIn other) throws Exception {
        String code = app.codeAt(clock.instant());
        var barrier = new CyclicBarrier(2);
        List<Callable<Boolean>> both = Stream.of(one, other)
                .map(browser -> (Callable<Boolean>) () -> {
                    barrier.await();
                    return HalfSignedIn.session(browser.code(code)) != null;
                })
                .toList();
        var threads = Executors.newFixedThreadPool(2);
        try {
            long count = 0;
            for (var came : threads.invokeAll(both)) {
                count += came.get() ? 1 : 0;
            }
            return count;
        } finally {
            threads.shutdown();
        }
    }

    private String factorOf(String email) {
        return database.owner()
                .client()
                .sql("SELECT factor FROM session WHERE account_id = :account ORDER BY id DESC LIMIT 1")
                .param("account", desk.account(email))
                .query(String.class)
                .single();
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
