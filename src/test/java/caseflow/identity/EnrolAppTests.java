package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.settings.FactorPolicy;
import caseflow.support.CaseFlowTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page on which people set up their app, make new recovery codes, and turn it off. */
@CaseFlowTest
class EnrolAppTests {

    private static final String PLACE = "/portal/profile/second-factor";
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7]{4}(?: [A-Z2-7]{4}){7})</code>");
    private static final Pattern CODE = Pattern.compile("<code>((?:[a-z2-9]{4}-){5}[a-z2-9]{4})</code>");

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

    String secret;
    RequestPostProcessor priya;

    @BeforeEach
    void come() {
        desk.tidy();
        clock.tell(clock.instant());
        secret = people.session(People.PRIYA);
        priya = people.with(secret);
    }

    @AfterEach
    void tidy() {
        desk.tidy();
    }

    @Test
    void anAppCountsOnceItsCodeHasShownThatItHasTheSecret() {
        assertThat(get(PLACE)).hasStatusOk().bodyText().contains("Set up an app");
        assertThat(post("/enrolment")).hasRedirectedUrl(PLACE);
        String page = HalfSignedIn.text(get(PLACE));
        assertThat(page).contains("<svg class=\"qr\"", "otpauth://totp/").doesNotContain(" style=\"");
        assertThat(SECRET.matcher(page).results().map(found -> found.group(1))).containsExactly(begun().inGroups());
        assertThat(desk.enrolled(People.PRIYA)).isFalse();
        assertThat(confirm("000000"))
                .hasStatus(422)
                .bodyText()
                .contains("does not belong to this picture", begun().inGroups());
        assertThat(desk.enrolled(People.PRIYA)).isFalse();

        MvcTestResult confirmed = confirm(begun().codeAt(clock.instant()));

        assertThat(confirmed).hasStatusOk().bodyText().contains("Keep these recovery codes", "data:text/plain");
        assertThat(codes(confirmed)).hasSize(10).doesNotHaveDuplicates();
        assertThat(desk.enrolled(People.PRIYA)).isTrue();
        assertThat(letters("Your second factor is on")).isPositive();
        assertThat(newestDeed()).isEqualTo("contact Priya factor.enrolled");
        assertThat(HalfSignedIn.password(mvc, People.PRIYA)).hasRedirectedUrl("/sign-in/code");
    }

    /** The picture is drawn by one path; nothing in it runs. */
    @Test
    void thePictureHoldsNoScript() {
        post("/enrolment");
        String page = HalfSignedIn.text(get(PLACE));
        String picture = page.substring(
                page.indexOf("<svg class=\"qr\""), page.indexOf("</svg>", page.indexOf("<svg class=\"qr\"")));

        assertThat(picture)
                .matches(
                        "(?s)<svg class=\"qr\" viewBox=\"[\\d ]+\" role=\"img\" aria-label=\"[^\"]+\"><path d=\"[\\dMhvz -]+\"/>");
    }

    @Test
    void otherDevicesAreSignedOutAndThisOneGoesOn() {
        RequestPostProcessor elsewhere = people.as(People.PRIYA);
        post("/enrolment");

        MvcTestResult confirmed = confirm(begun().codeAt(clock.instant()));

        assertThat(mvc.get().uri("/portal").with(elsewhere)).hasStatus(302);
        assertThat(get("/portal"))
                .as("a thief's copy of this very session's cookie")
                .hasStatus(302);
        priya = people.after(confirmed);
        assertThat(get(PLACE)).as("what was proved before is still proved").hasStatusOk();
    }

    @Test
    void eachSessionEnrolsItsOwnSecret() {
        post("/enrolment");
        Totp seen = begun();
        RequestPostProcessor other = people.as(People.PRIYA);
        mvc.post().uri(PLACE + "/enrolment").with(other).with(csrf()).exchange();

        assertThat(mvc.post()
                        .uri(PLACE + "/confirmation")
                        .with(other)
                        .with(csrf())
                        .param("code", seen.codeAt(clock.instant())))
                .hasStatus(422);
    }

    @Test
    void itMayBeLeft() {
        post("/enrolment");
        Totp left = begun();

        assertThat(post("/enrolment/end")).hasRedirectedUrl(PLACE);

        assertThat(confirm(left.codeAt(clock.instant()))).hasStatus(422);
        assertThat(get(PLACE)).bodyText().contains("Set up an app");
    }

    @Test
    void itAsksForAFreshProofOfIdentity() {
        priya = people.byLink(People.PRIYA);

        assertThat(get(PLACE)).hasRedirectedUrl("/proof?to=%2Fportal%2Fprofile%2Fsecond-factor");
        assertThat(post("/enrolment")).hasStatus(303);
        assertThat(post("/removal")).hasStatus(303);
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        desk.enrol(People.PRIYA);
        RecoveryCode old = desk.codes(People.PRIYA).get(0);
        assertThat(get(PLACE)).bodyText().contains("10 left");
        assertThat(get(PLACE + "/recovery-codes/new")).hasStatusOk();

        MvcTestResult renewed = post("/recovery-codes");

        assertThat(renewed).hasStatusOk();
        RecoveryCode fresh = RecoveryCode.typed(codes(renewed).get(9));
        assertThat(letters("You have new recovery codes")).isPositive();
        assertThat(HalfSignedIn.by(mvc, People.PRIYA).recovery(old)).hasStatus(422);
        assertThat(HalfSignedIn.by(mvc, People.PRIYA).recovery(fresh)).hasRedirectedUrl("/portal");
        assertThat(get(PLACE)).bodyText().contains("9 left");
    }

    @Test
    void withoutAnAppThereAreNoRecoveryCodes() {
        assertThat(post("/recovery-codes")).hasStatus(404);
    }

    @Test
    void itIsTurnedOffAfterAsking() {
        desk.enrol(People.PRIYA);
        assertThat(get(PLACE)).bodyText().contains(PLACE + "/removal/new");
        assertThat(get(PLACE + "/removal/new")).hasStatusOk();

        RequestPostProcessor elsewhere = people.as(People.PRIYA);
        assertThat(post("/removal")).hasRedirectedUrl(PLACE);

        assertThat(mvc.get().uri("/portal").with(elsewhere)).hasStatus(302);
        assertThat(get(PLACE)).hasStatusOk();
        assertThat(desk.enrolled(People.PRIYA)).isFalse();
        assertThat(letters("Your second factor is off")).isPositive();
        assertThat(newestDeed()).isEqualTo("contact Priya factor.removed");
        assertThat(HalfSignedIn.password(mvc, People.PRIYA)).hasRedirectedUrl("/portal");
    }

    @Test
    void whoeverNeedsItCannotTurnItOff() {
        desk.enrol(People.PRIYA);
        desk.policy(FactorPolicy.REQUIRED);

        assertThat(get(PLACE)).bodyText().doesNotContain("/removal/new").contains("cannot be turned off");
        assertThat(post("/removal")).hasStatus(409);
        assertThat(desk.enrolled(People.PRIYA)).isTrue();
    }

    private Totp begun() {
        return enrolments.begun(sessions.find(new Token(secret)).orElseThrow()).orElseThrow();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(priya).exchange();
    }

    private MvcTestResult post(String deed) {
        return mvc.post().uri(PLACE + deed).with(priya).with(csrf()).exchange();
    }

    private MvcTestResult confirm(String code) {
        return mvc.post()
                .uri(PLACE + "/confirmation")
                .with(priya)
                .with(csrf())
                .param("code", code)
                .exchange();
    }

    private static List<String> codes(MvcTestResult page) {
        return CODE.matcher(HalfSignedIn.text(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private long letters(String subject) {
        return database.owner()
                .client()
                .sql("SELECT count(*) FROM letter WHERE subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private String newestDeed() {
        return database.owner()
                .client()
                .sql(
                        "SELECT actor_kind || ' ' || split_part(actor_name, ' ', 1) || ' ' || deed FROM audit ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }
}
