package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.identity.passkey.RelyingParty;
import caseflow.settings.FactorPolicy;
import caseflow.support.CaseFlowTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The trail tells who came in, by what, and who could not. */
@CaseFlowTest
@ExtendWith(OutputCaptureExtension.class)
class SignInFactTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FactorDesk desk;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    @Autowired
    RelyingParty party;

    long before;

    @BeforeEach
    void remember() {
        desk.tidy();
        clock.tell(clock.instant());
        before = database.owner()
                .client()
                .sql("SELECT coalesce(max(id), 0) FROM audit")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void tidy() {
        desk.tidy();
        clock.goOn();
    }

    @Test
    void whoeverComesInStandsThereWithTheWay() {
        HalfSignedIn.password(mvc, People.TOM);

        assertThat(deeds(People.TOM)).containsExactly("sign-in.password");
    }

    @Test
    void halfTheWayIsNotIn() {
        Totp app = desk.enrol(People.TOM);
        HalfSignedIn half = HalfSignedIn.by(mvc, People.TOM);
        assertThat(deeds(People.TOM)).doesNotContain("sign-in.password", "sign-in.totp");

        half.code(app.codeAt(clock.instant()));

        assertThat(deeds(People.TOM)).contains("sign-in.totp").doesNotContain("sign-in.password");
    }

    @Test
    void aWrongPasswordStandsThereWithTheAddressItCameFrom() {
        sendsWrongPassword(People.TOM);

        await().untilAsserted(() -> assertThat(deeds(People.TOM)).containsExactly("sign-in.refused"));
        assertThat(database.owner()
                        .client()
                        .sql("SELECT host(address::inet) FROM audit WHERE id > :before AND deed = 'sign-in.refused'")
                        .param("before", before)
                        .query(String.class)
                        .list())
                .containsExactly("127.0.0.1");
    }

    @Test
    void aWrongCodeToo() {
        desk.enrol(People.TOM);

        HalfSignedIn.by(mvc, People.TOM).code("000000");

        await().untilAsserted(() -> assertThat(deeds(People.TOM)).contains("sign-in.refused"));
    }

    @Test
    void aWrongCodeWhileAnAppIsSetUpToo() {
        desk.policy(FactorPolicy.REQUIRED);

        assertThat(HalfSignedIn.by(mvc, People.TOM).app("000000")).hasStatus(422);

        await().untilAsserted(() -> assertThat(deeds(People.TOM)).containsExactly("sign-in.refused"));
    }

    @Test
    void aPasskeyThatWasNotShownRightlyToo() {
        Device phone = new Device(party.origin());
        new PasskeyVisit(mvc, people.session(People.TOM)).add(PasskeyVisit.OWN, phone);
        PasskeyVisit nobody = PasskeyVisit.nobody(mvc);

        assertThat(nobody.show(PasskeyVisit.SIGN_IN, new Device(party.origin())))
                .hasStatus(422);
        assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone.forged())).hasStatus(422);

        await().untilAsserted(
                        () -> assertThat(deeds(People.TOM)).containsExactly("factor.passkey-added", "sign-in.refused"));
    }

    /** Or a stranger who knows a passkey by its number would fill the trail: challenges are what is slowed down. */
    @Test
    void butNotWhatNobodyAskedFor() {
        Device phone = new Device(party.origin());
        new PasskeyVisit(mvc, people.session(People.TOM)).add(PasskeyVisit.OWN, phone);
        PasskeyVisit nobody = PasskeyVisit.nobody(mvc);
        String shown = phone.show(nobody.ask(PasskeyVisit.SIGN_IN).options());

        assertThat(nobody.post(PasskeyVisit.SIGN_IN, Token.fresh().secret(), shown))
                .hasStatus(422);
        sendsWrongPassword(People.TOM);

        await().untilAsserted(
                        () -> assertThat(deeds(People.TOM)).containsExactly("factor.passkey-added", "sign-in.refused"));
    }

    @Test
    void whatIsRightOfSomebodyWhoMayNotComeInToo() {
        Device key = new Device(party.origin());
        new PasskeyVisit(mvc, people.session(People.JONAS)).add(PasskeyVisit.FIRM, key);
        switchedOff("now()");
        try {
            assertThat(HalfSignedIn.password(mvc, People.JONAS)).hasStatus(422);
            assertThat(PasskeyVisit.nobody(mvc).show(PasskeyVisit.SIGN_IN, key)).hasStatus(422);

            await().untilAsserted(() -> assertThat(deeds(People.JONAS))
                    .containsExactly("factor.passkey-added", "sign-in.refused", "sign-in.refused"));
        } finally {
            switchedOff("NULL");
        }
    }

    @Test
    void anAddressNobodyHasIsNobodysRow() {
        sendsWrongPassword(UUID.randomUUID() + "@nowhere.example");
        sendsWrongPassword(People.TOM);

        await().untilAsserted(() -> assertThat(deeds(People.TOM)).isNotEmpty());
        assertThat(database.owner()
                        .client()
                        .sql("SELECT count(*) FROM audit WHERE id > :before AND deed = 'sign-in.refused'")
                        .param("before", before)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aShutDoorIsNotedByTheNumberOfTheAccount(CapturedOutput output) {
        assertThat(mvc.get().uri("/firm/settings").with(people.as(People.JONAS)))
                .hasStatus(404);

        assertThat(output)
                .contains("Account %d is refused GET /firm/settings: 404".formatted(desk.account(People.JONAS)))
                .doesNotContain(People.JONAS);
    }

    private void switchedOff(String moment) {
        database.owner()
                .client()
                .sql("UPDATE account SET switched_off_at = " + moment + " WHERE email = :email")
                .param("email", People.JONAS)
                .update();
    }

    private void sendsWrongPassword(String email) {
        mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", "not the password")
                .exchange();
    }

    private List<String> deeds(String email) {
        return database.owner()
                .client()
                .sql("SELECT deed FROM audit WHERE id > :before AND actor_account_id = :account ORDER BY id")
                .param("before", before)
                .param("account", desk.account(email))
                .query(String.class)
                .list();
    }
}
