package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.settings.FactorPolicy;
import caseflow.support.CaseFlowTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who has to have a second factor loses the phone with the app, and has the recovery codes. */
@CaseFlowTest
class LostPhoneTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FactorDesk desk;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Sessions sessions;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    private Totp lost;
    private Cookie session;
    private String place;

    @BeforeEach
    void stand() {
        desk.tidy();
        clock.tell(clock.instant());
    }

    @AfterEach
    void tidy() {
        desk.tidy();
    }

    @Test
    void aContactSetsUpAnotherApp() {
        desk.policy(FactorPolicy.REQUIRED);
        setsUpAnother(People.TOM, "/portal");
    }

    @Test
    void soDoStaff() {
        desk.exemptNobody();
        setsUpAnother(People.JONAS, "/firm");
    }

    @Test
    void theLostOneCountsUntilTheNewOneIsConfirmed() {
        desk.policy(FactorPolicy.REQUIRED);
        comeBack(People.TOM, "/portal");
        post("/enrolment");

        assertThat(confirm("000000")).hasStatus(422).bodyText().contains("does not belong to this picture");
        assertThat(HalfSignedIn.by(mvc, People.TOM).code(lost.codeAt(clock.instant())))
                .hasRedirectedUrl("/portal");
        assertThat(post("/enrolment/end")).hasRedirectedUrl(place);
        assertThat(text(get())).contains("Replace the app").doesNotContain("<svg class=\"qr\"");
    }

    /** Who only knows the password is not asked to set up an app, whatever they were shown before. */
    @Test
    void nobodyHalfSignedInReplacesIt() {
        desk.policy(FactorPolicy.REQUIRED);
        lost = desk.enrol(People.TOM);
        HalfSignedIn thief = HalfSignedIn.by(mvc, People.TOM);

        assertThat(thief.get("/sign-in/app")).hasStatus3xxRedirection();
        assertThat(thief.app(lost.codeAt(clock.instant()))).hasStatus3xxRedirection();
        assertThat(thief.code(lost.codeAt(clock.instant()))).hasRedirectedUrl("/portal");
    }

    @Test
    void whereTheFirmOffersNoneAnyMoreItIsTurnedOffInstead() {
        comeBack(People.TOM, "/portal");
        desk.policy(FactorPolicy.OFF);

        assertThat(text(get())).doesNotContain("Replace the app").contains(place + "/removal/new");
        assertThat(post("/enrolment")).hasStatus(409);
    }

    private void setsUpAnother(String email, String home) {
        comeBack(email, home);
        long letters = lettersTo(email);
        var elsewhere = people.as(email);
        assertThat(text(get())).contains("Replace the app", "cannot be turned off");
        assertThat(post("/enrolment")).hasRedirectedUrl(place);
        Totp found = enrolments
                .begun(sessions.find(new Token(session.getValue())).orElseThrow())
                .orElseThrow();
        assertThat(text(get())).contains("<svg class=\"qr\"", "This picture is for your new app", found.inGroups());

        MvcTestResult confirmed = confirm(found.codeAt(clock.instant()));

        assertThat(confirmed).hasStatusOk().bodyText().contains("Keep these recovery codes");
        session = HalfSignedIn.session(confirmed);
        assertThat(text(get())).contains("10 left").doesNotContain("<svg class=\"qr\"");
        assertThat(mvc.get().uri(home).with(elsewhere)).as("another device").hasStatus(302);
        assertThat(lettersTo(email)).isEqualTo(letters + 1);
        assertThat(newestDeed()).isEqualTo("factor.replaced");
        clock.forward(Totp.STEP);
        assertThat(HalfSignedIn.by(mvc, email).code(lost.codeAt(clock.instant())))
                .as("of the lost phone")
                .hasStatus(422);
        assertThat(HalfSignedIn.by(mvc, email).code(found.codeAt(clock.instant())))
                .as("of the new one")
                .hasRedirectedUrl(home);
    }

    /** By a recovery code, and then the password: such a code may have been found with somebody's papers. */
    private void comeBack(String email, String home) {
        place = home + "/profile/second-factor";
        lost = desk.enrol(email);
        RecoveryCode code = desk.codes(email).get(0);
        MvcTestResult in = HalfSignedIn.by(mvc, email).recovery(code);
        assertThat(in).hasRedirectedUrl(home);
        session = HalfSignedIn.session(in);
        assertThat(get()).hasStatus3xxRedirection();
        MvcTestResult proven = mvc.post()
                .uri("/proof")
                .with(csrf())
                .cookie(session)
                .param("password", Passwords.DEMO)
                .param("to", place)
                .exchange();
        assertThat(proven).hasRedirectedUrl(place);
        session = HalfSignedIn.session(proven);
    }

    private MvcTestResult get() {
        return mvc.get().uri(place).cookie(session).exchange();
    }

    private MvcTestResult post(String deed) {
        return mvc.post().uri(place + deed).cookie(session).with(csrf()).exchange();
    }

    private MvcTestResult confirm(String code) {
        return mvc.post()
                .uri(place + "/confirmation")
                .cookie(session)
                .with(csrf())
                .param("code", code)
                .exchange();
    }

    private static String text(MvcTestResult page) {
        return HalfSignedIn.text(page);
    }

    private long lettersTo(String email) {
        return database.owner()
                .client()
                .sql("""
                SELECT count(*) FROM letter
                 WHERE recipient = :email AND subject = 'Your authenticator app was replaced'
                """)
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private String newestDeed() {
        return database.owner()
                .client()
                .sql("SELECT deed FROM audit ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }
}
