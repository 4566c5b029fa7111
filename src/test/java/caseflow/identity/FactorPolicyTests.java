package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.demo.StoryClock;
import caseflow.settings.FactorPolicy;
import caseflow.support.CaseFlowTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is asked for a second factor at the door, and led through setting one up (ID-4). */
@CaseFlowTest
class FactorPolicyTests {

    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FactorDesk desk;

    @Autowired
    StoryClock clock;

    @Autowired
    PendingSignIns pending;

    @Autowired
    SecondStep step;

    @Autowired
    FirstAdmin firstAdmin;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailedLinks links;

    @Autowired
    TransactionTemplate transaction;

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
    void inTheDemoStaffComeInByTheirPassword() {
        assertThat(HalfSignedIn.password(mvc, People.FINCH)).hasRedirectedUrl("/firm");
    }

    @Test
    void staffWithoutAnAppSetOneUpOnTheWayIn() {
        desk.exemptNobody();
        MvcTestResult first = HalfSignedIn.password(mvc, People.JONAS);
        assertThat(first).hasRedirectedUrl("/sign-in/app");
        assertThat(HalfSignedIn.session(first)).isNull();
        HalfSignedIn jonas = HalfSignedIn.of(mvc, first);
        String page = HalfSignedIn.text(jonas.get("/sign-in/app"));
        assertThat(page).contains("Set up your authenticator app", "<svg class=\"qr\"");
        assertThat(SECRET.matcher(page).results().map(found -> found.group(1)))
                .containsExactly(app(jonas).inGroups());
        assertThat(jonas.app("000000")).hasStatus(422);
        assertThat(jonas.code(app(jonas).codeAt(clock.instant())))
                .as("it counts only once it is confirmed")
                .hasStatus(422);
        Totp app = app(jonas);

        MvcTestResult second = jonas.app(app.codeAt(clock.instant()));

        assertThat(second).hasStatusOk().bodyText().contains("Keep these recovery codes", "href=\"/firm\"");
        assertThat(mvc.get().uri("/firm").cookie(HalfSignedIn.session(second))).hasStatusOk();
        assertThat(HalfSignedIn.password(mvc, People.JONAS)).hasRedirectedUrl("/sign-in/code");
        clock.forward(Totp.STEP);
        assertThat(HalfSignedIn.by(mvc, People.JONAS).code(app.codeAt(clock.instant())))
                .hasRedirectedUrl("/firm");
    }

    /** Whoever knows the password too sees another secret: nobody enrols what somebody else has seen. */
    @Test
    void ofTwoOnTheWayInEachIsShownASecretOfTheirOwnAndOneEnrols() {
        desk.exemptNobody();
        HalfSignedIn one = HalfSignedIn.by(mvc, People.JONAS);
        HalfSignedIn other = HalfSignedIn.by(mvc, People.JONAS);
        String seen = app(other).codeAt(clock.instant());
        assertThat(app(one).inGroups()).isNotEqualTo(app(other).inGroups());

        assertThat(one.app(app(one).codeAt(clock.instant()))).hasStatusOk();

        assertThat(other.app(seen)).hasRedirectedUrl("/sign-in");
        assertThat(other.get("/sign-in/app")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void theFirstAdminSetsOneUpAtTheFirstSignIn() {
        desk.exemptNobody();
        Token inLog = new Token(firstAdmin.path().replace("/setup/", ""));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("DELETE FROM account").update();
            assertThat(mvc.post()
                            .uri("/setup/" + inLog.secret())
                            .with(csrf())
                            .param("firm", "Wren Law")
                            .param("currency", "EUR")
                            .param("zone", "Europe/Berlin")
                            .param("name", "Ada Wren")
                            .param("email", "ada@wren.example")
                            .param("password", "violet kettle under snow"))
                    .hasRedirectedUrl("/sign-in");
            HalfSignedIn ada = HalfSignedIn.of(
                    mvc,
                    mvc.post()
                            .uri("/sign-in")
                            .with(csrf())
                            .param("email", "ada@wren.example")
                            .param("password", "violet kettle under snow")
                            .exchange());

            MvcTestResult second = ada.app(app(ada).codeAt(clock.instant()));

            assertThat(mvc.get().uri("/firm").cookie(HalfSignedIn.session(second)))
                    .hasStatusOk();
        });
    }

    @Test
    void contactsSetOneUpWhereTheFirmRequiresIt() {
        desk.policy(FactorPolicy.REQUIRED);

        HalfSignedIn tom = HalfSignedIn.by(mvc, People.TOM);
        MvcTestResult second = tom.app(app(tom).codeAt(clock.instant()));

        assertThat(second).hasStatusOk().bodyText().contains("href=\"/portal\"");
        assertThat(mvc.get().uri("/portal/profile/second-factor").cookie(HalfSignedIn.session(second)))
                .as("password and code are a proof of identity")
                .hasStatusOk();
    }

    @Test
    void aMailboxAloneIsNoProofOfIdentityEvenWithANewApp() {
        desk.policy(FactorPolicy.REQUIRED);
        Token link = transaction.execute(status -> links.issue(desk.account(People.TOM), LinkPurpose.SIGN_IN));
        MvcTestResult first =
                mvc.post().uri("/sign-in/link/" + link.secret()).with(csrf()).exchange();
        assertThat(first).hasRedirectedUrl("/sign-in/app");
        HalfSignedIn tom = HalfSignedIn.of(mvc, first);

        MvcTestResult second = tom.app(app(tom).codeAt(clock.instant()));

        assertThat(mvc.get().uri("/portal").cookie(HalfSignedIn.session(second)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/portal/profile/second-factor").cookie(HalfSignedIn.session(second)))
                .hasStatus(302);
    }

    @Test
    void contactsAreFreeWhereTheFirmLeavesItToThem() {
        desk.policy(FactorPolicy.OPTIONAL);

        assertThat(HalfSignedIn.password(mvc, People.TOM)).hasRedirectedUrl("/portal");
    }

    @Test
    void whoeverHasOneGoesOnUsingItWhereTheFirmOffersNoneAnyMore() {
        desk.policy(FactorPolicy.OFF);
        Totp app = desk.enrol(People.TOM);

        assertThat(HalfSignedIn.by(mvc, People.TOM).code(app.codeAt(clock.instant())))
                .hasRedirectedUrl("/portal");
        assertThat(HalfSignedIn.password(mvc, People.PRIYA)).hasRedirectedUrl("/portal");
    }

    @Test
    void staffHaveThePageToo() {
        assertThat(page(People.JONAS, "/firm/profile/second-factor"))
                .hasStatusOk()
                .bodyText()
                .contains("This is a demo");
        assertThat(page(People.JONAS, "/firm/profile/second-factor/removal/new"))
                .hasStatusOk();
    }

    @Test
    void whereTheFirmHasNoneItIsNotOffered() {
        desk.policy(FactorPolicy.OFF);

        assertThat(page(People.PRIYA, "/portal/profile/second-factor"))
                .hasStatusOk()
                .bodyText()
                .contains("does not ask its clients")
                .doesNotContain("Set up an app");
        assertThat(mvc.post()
                        .uri("/portal/profile/second-factor/enrolment")
                        .with(people.as(People.PRIYA))
                        .with(csrf()))
                .hasStatus(409);
    }

    private MvcTestResult page(String email, String path) {
        return mvc.get().uri(path).with(people.as(email)).exchange();
    }

    private Totp app(HalfSignedIn person) {
        return pending.open(new Token(person.pending().getValue()))
                .flatMap(step::app)
                .orElseThrow();
    }
}
