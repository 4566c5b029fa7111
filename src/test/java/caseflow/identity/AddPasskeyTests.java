package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.PasskeyVisit.Asked;
import caseflow.identity.passkey.Passkey;
import caseflow.identity.passkey.Passkeys;
import caseflow.settings.FactorPolicy;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Adding a passkey on the profile, and removing one. */
class AddPasskeyTests extends PasskeyStory {

    private static final String PLACE = "/portal/profile/second-factor";

    @Autowired
    AccountStore accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    OwnPasskeys own;

    PasskeyVisit tom;

    Device phone;

    @BeforeEach
    void toms() {
        tom = as(People.TOM);
        phone = new Device(party.origin());
    }

    @Test
    void thePageOffersItUnderTheBrowsersName() {
        assertThat(tom.get(PLACE)).hasStatusOk().bodyText().contains("Passkeys", PasskeyVisit.OWN + "/new");
        assertThat(mvc.get()
                        .uri(PasskeyVisit.OWN + "/new")
                        .with(people.as(People.TOM))
                        .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Chrome on Windows\"", "data-passkey=\"create\"", "data-origin=\"" + party.origin());
    }

    @Test
    void whatIsAskedForIsBothFactorsInOne() {
        Asked asked = tom.ask(PasskeyVisit.OWN);

        var chosen = asked.options().path("authenticatorSelection");
        assertThat(chosen.path("residentKey").asString()).isEqualTo("required");
        assertThat(chosen.path("userVerification").asString()).isEqualTo("required");
        assertThat(asked.options().path("attestation").asString()).isEqualTo("none");
        assertThat(asked.options().path("rp").path("id").asString()).isEqualTo("localhost");
        assertThat(asked.options().path("user").path("name").asString()).isEqualTo(People.TOM);
        assertThat(asked.cookie().isHttpOnly()).isTrue();
        assertThat(asked.cookie().getMaxAge()).isEqualTo(300);
    }

    @Test
    void oneThatWasMadeCountsIsToldAndSignsOthersOut() {
        PasskeyVisit elsewhere = as(People.TOM);
        long letters = letters("A passkey was added");

        MvcTestResult added = tom.add(PasskeyVisit.OWN, phone);
        assertThat(added).hasRedirectedUrl(PLACE);
        assertThat(tom.get("/portal"))
                .as("a thief's copy of this very session's cookie")
                .hasStatus(302);
        tom = tom.after(added);
        assertThat(tom.get(PLACE)).as("what was proved before is still proved").hasStatusOk();

        assertThat(passkeys.of(desk.account(People.TOM))).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("Phone");
            assertThat(passkey.here()).isTrue();
            assertThat(passkey.usedAt()).isNull();
        });
        assertThat(letters("A passkey was added")).isEqualTo(letters + 1);
        assertThat(deeds("factor.passkey-added")).isPositive();
        assertThat(tom.get("/portal")).hasStatusOk();
        assertThat(elsewhere.get("/portal")).hasStatus(302);
        assertThat(as(People.TOM).ask(PasskeyVisit.OWN).options().path("excludeCredentials"))
                .as("the same device is not asked twice")
                .singleElement()
                .satisfies(known -> assertThat(known.path("id").asString()).isEqualTo(Device.text64(phone.id())));
    }

    /** As where the firm resets the factor of somebody whose session is a thief's, who is adding one at that moment. */
    @Test
    void whoeverWasSignedOutMeanwhileAddsNone() {
        Account account = accounts.find(People.TOM).orElseThrow();
        SignedIn signedIn = sessions.find(new Token(tom.session())).orElseThrow();
        Asked asked = tom.ask(PasskeyVisit.OWN);
        var form = new PasskeyForm(phone.make(asked.options()), "Phone");
        Optional<Token> token = Optional.of(new Token(asked.cookie().getValue()));
        sessions.endAll(account.id(), null);

        assertThat(own.add(signedIn, token, form, "Phone", "192.0.2.1")).isFalse();
        assertThat(passkeys.of(account.id())).isEmpty();
    }

    @Test
    void nobodyAddsOneWithoutAFreshProof() {
        PasskeyVisit byLink = new PasskeyVisit(mvc, people.sessionByLink(People.TOM));

        assertThat(byLink.get(PasskeyVisit.OWN + "/new"))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/proof?to=");
        assertThat(byLink.post(PasskeyVisit.OWN + "/challenge", "", "")).hasStatus(303);
        Asked asked = tom.ask(PasskeyVisit.OWN);
        assertThat(byLink.send(PasskeyVisit.OWN, asked, phone.make(asked.options())))
                .hasStatus(303);
        assertThat(passkeys.of(desk.account(People.TOM))).isEmpty();
    }

    @Test
    void tenAreEnough() {
        for (int made = 0; made < Passkeys.MOST; made++) {
            assertThat(as(People.TOM).add(PasskeyVisit.OWN, new Device(party.origin())))
                    .hasStatus(302);
        }

        assertThat(as(People.TOM).post(PasskeyVisit.OWN + "/challenge", "", "")).hasStatus(409);
    }

    @Test
    void oneIsRemovedAfterAQuestion() {
        long id = added(tom, People.TOM);
        long letters = letters("A passkey was removed");
        PasskeyVisit again = as(People.TOM);
        assertThat(again.get(PasskeyVisit.OWN + "/" + id + "/removal/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Remove this passkey?", "Phone");

        PasskeyVisit thief = again.after(PasskeyVisit.nobody(mvc).show(PasskeyVisit.SIGN_IN, phone));
        assertThat(thief.get("/portal")).hasStatusOk();

        assertThat(again.post(PasskeyVisit.OWN + "/" + id + "/removal", "", "")).hasRedirectedUrl(PLACE);

        assertThat(thief.get("/portal"))
                .as("where somebody came in by the stolen phone")
                .hasStatus(302);
        assertThat(again.get(PLACE)).as("where it was removed").hasStatusOk();
        assertThat(passkeys.of(desk.account(People.TOM))).isEmpty();
        assertThat(letters("A passkey was removed")).isEqualTo(letters + 1);
        assertThat(PasskeyVisit.nobody(mvc).show(PasskeyVisit.SIGN_IN, phone)).hasStatus(422);
    }

    @Test
    void somebodyElsesIsNotThere() {
        long id = added(tom, People.TOM);
        PasskeyVisit priya = as(People.PRIYA);

        assertThat(priya.get(PasskeyVisit.OWN + "/" + id + "/removal/new")).hasStatus(404);
        assertThat(priya.post(PasskeyVisit.OWN + "/" + id + "/removal", "", "")).hasStatus(404);
        assertThat(passkeys.of(desk.account(People.TOM))).hasSize(1);
    }

    @Test
    void ofAppAndPasskeyEitherMayGoButNotTheLast() {
        desk.policy(FactorPolicy.REQUIRED);
        long id = added(tom, People.TOM);
        PasskeyVisit again = as(People.TOM);
        assertThat(again.get(PasskeyVisit.OWN + "/" + id + "/removal/new"))
                .hasStatusOk()
                .bodyText()
                .contains("the only one you have");
        assertThat(again.post(PasskeyVisit.OWN + "/" + id + "/removal", "", "")).hasStatus(409);

        desk.enrol(People.TOM);
        assertThat(again.post(PLACE + "/removal", "", "")).hasRedirectedUrl(PLACE);
        assertThat(desk.enrolled(People.TOM)).isFalse();
        desk.enrol(People.TOM);
        assertThat(again.post(PasskeyVisit.OWN + "/" + id + "/removal", "", "")).hasRedirectedUrl(PLACE);
        assertThat(again.post(PLACE + "/removal", "", "")).hasStatus(409);
    }

    @Test
    void whereTheFirmOffersNoSecondFactorNoneIsAdded() {
        desk.policy(FactorPolicy.OFF);

        assertThat(tom.post(PasskeyVisit.OWN + "/challenge", "", "")).hasStatus(409);
        assertThat(tom.get(PLACE)).bodyText().doesNotContain(PasskeyVisit.OWN + "/new");
    }

    @Test
    void staffAddTheirsBehindTheirOwnDoor() {
        assertThat(as(People.JONAS).add(PasskeyVisit.FIRM, phone)).hasRedirectedUrl("/firm/profile/second-factor");
        assertThat(as(People.JONAS).get("/firm/profile/second-factor"))
                .bodyText()
                .contains("Phone", "Never used yet");
    }

    private long added(PasskeyVisit visit, String email) {
        assertThat(visit.add(PasskeyVisit.OWN, phone)).hasStatus(302);
        return passkeys.of(desk.account(email)).stream()
                .mapToLong(Passkey::id)
                .max()
                .orElseThrow();
    }

    private long letters(String subject) {
        return owner().sql("SELECT count(*) FROM letter WHERE subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
