package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.PasskeyVisit.Asked;
import caseflow.support.KeptPages;
import jakarta.servlet.http.Cookie;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A passkey as the fresh proof of identity, and what of it a copy of the database tells. */
class ProveByPasskeyTests extends PasskeyStory {

    @Autowired
    AccountStore accounts;

    Device phone;

    PasskeyVisit grace;

    @BeforeEach
    void come() {
        phone = new Device(party.origin());
        assertThat(as(People.GRACE).add(PasskeyVisit.OWN, phone)).hasStatus(302);
        grace = new PasskeyVisit(mvc, people.sessionByLink(People.GRACE));
    }

    @Test
    void itOpensWhatThePasswordWould() {
        long proofs = deeds("proof.passkey");
        assertThat(grace.get("/proof")).bodyText().contains("name=\"password\"", "Confirm with a passkey");
        Asked asked = grace.ask(PasskeyVisit.PROOF);
        assertThat(asked.options().path("allowCredentials")).hasSize(1);

        MvcTestResult proven = mvc.post()
                .uri(PasskeyVisit.PROOF)
                .with(csrf())
                .cookie(new Cookie("session", grace.session()), asked.cookie())
                .param("credential", phone.show(asked.options()))
                .param("to", KeptPages.PORTAL)
                .exchange();

        assertThat(proven).hasRedirectedUrl(KeptPages.PORTAL);
        assertThat(grace.after(proven).get(KeptPages.PORTAL)).hasStatusOk();
        assertThat(grace.get("/portal"))
                .as("a thief's copy of the cookie, which the proof would have opened the rest for")
                .hasStatus(302);
        assertThat(deeds("proof.passkey")).isEqualTo(proofs + 1);
    }

    @Test
    void withoutAPasswordItIsTheWay() {
        Account kept = accounts.find(People.GRACE).orElseThrow();
        owner().sql("UPDATE account SET password_hash = NULL WHERE id = :id")
                .param("id", kept.id())
                .update();
        try {
            assertThat(grace.get("/proof"))
                    .bodyText()
                    .contains("Confirm with a passkey")
                    .doesNotContain("name=\"password\"", "name=\"code\"");
            MvcTestResult proven = grace.show(PasskeyVisit.PROOF, phone);
            assertThat(proven).hasRedirectedUrl("/portal");
            assertThat(grace.after(proven).get(KeptPages.PORTAL)).hasStatusOk();
        } finally {
            accounts.setPassword(kept.id(), kept.passwordHash());
        }
    }

    @Test
    void somebodyElsesProvesNothing() {
        Device toms = new Device(party.origin());
        assertThat(as(People.TOM).add(PasskeyVisit.OWN, toms)).hasStatus(302);
        long refused = deeds("proof.refused");

        assertThat(grace.show(PasskeyVisit.PROOF, toms))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"password\"", "That passkey does not open");
        assertThat(grace.show(PasskeyVisit.PROOF, phone.forged())).hasStatus(422);

        assertThat(grace.get(KeptPages.PORTAL)).hasStatus(302);
        assertThat(deeds("proof.refused")).isEqualTo(refused + 2);
    }

    @Test
    void somebodyElsesChallengeIsNone() {
        PasskeyVisit tom = as(People.TOM);
        Asked toms = tom.ask(PasskeyVisit.PROOF);

        assertThat(grace.send(PasskeyVisit.PROOF, toms, phone.show(toms.options())))
                .hasStatus(422);
        assertThat(grace.get(KeptPages.PORTAL)).hasStatus(302);
    }

    @Test
    void whoeverHasNoneIsNotOfferedOne() {
        PasskeyVisit tom = new PasskeyVisit(mvc, people.sessionByLink(People.TOM));

        assertThat(tom.get("/proof")).bodyText().doesNotContain("data-passkey");
        assertThat(tom.show(PasskeyVisit.PROOF, phone)).hasStatus(422);
    }

    @Test
    void nobodyIsAskedWithoutASession() {
        assertThat(PasskeyVisit.nobody(mvc).post(PasskeyVisit.PROOF + "/challenge", "", ""))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/sign-in");
    }

    /** Of a challenge, the browser's half is not there; and of a passkey only the half that is no secret. */
    @Test
    void aCopyOfTheDatabaseOpensNothing() {
        Asked asked = PasskeyVisit.nobody(mvc).ask(PasskeyVisit.SIGN_IN);
        String dump = owner().sql("""
                SELECT string_agg(line, ' ')
                  FROM (SELECT k::text AS line FROM passkey k
                         UNION ALL SELECT h::text FROM passkey_holder h
                         UNION ALL SELECT c::text FROM passkey_challenge c) all_of_it
                """).query(String.class).single();

        assertThat(dump)
                .contains(HexFormat.of()
                        .formatHex(
                                Device.bytes(asked.options().path("challenge").asString())))
                .doesNotContain(asked.cookie().getValue())
                .doesNotContain(
                        HexFormat.of().formatHex(Device.bytes(asked.cookie().getValue())))
                .doesNotContain(People.GRACE);
    }
}
