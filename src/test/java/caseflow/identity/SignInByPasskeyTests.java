package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.settings.FactorPolicy;
import caseflow.support.KeptPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A passkey signs in by itself. */
class SignInByPasskeyTests extends PasskeyStory {

    private static final String REFUSED = "That passkey does not open an account here";

    PasskeyVisit nobody;

    Device phone;

    @BeforeEach
    void begin() {
        nobody = PasskeyVisit.nobody(mvc);
        phone = added(People.TOM, PasskeyVisit.OWN);
    }

    @Test
    void thePageOffersItWhereTheBrowserCan() {
        assertThat(mvc.get().uri("/sign-in?next=/portal/invoices"))
                .bodyText()
                .contains("data-passkey=\"get\"", "action=\"/sign-in/passkey\"", "js/passkey")
                .containsPattern("<form[^>]* data-origin=\"" + party.origin() + "\"[^>]* hidden>");
        assertThat(nobody.ask(PasskeyVisit.SIGN_IN).options().path("allowCredentials"))
                .as("nobody learns who has one")
                .isEmpty();
    }

    @Test
    void itSignsInWithoutAPasswordAndProvesThePerson() {
        MvcTestResult result = nobody.show(PasskeyVisit.SIGN_IN, phone);

        assertThat(result).hasRedirectedUrl("/portal");
        PasskeyVisit tom = visit(result);
        assertThat(tom.get(KeptPages.PORTAL)).as("a fresh proof").hasStatusOk();
        assertThat(factorOf(People.TOM)).isEqualTo("passkey");
        assertThat(tom.get("/portal/profile/second-factor")).bodyText().contains("Last used");
        assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone)).as("and again").hasRedirectedUrl("/portal");
    }

    @Test
    void whatWasAskedForIsComeTo() {
        var asked = nobody.ask(PasskeyVisit.SIGN_IN);

        assertThat(mvc.post()
                        .uri(PasskeyVisit.SIGN_IN)
                        .with(csrf())
                        .cookie(asked.cookie())
                        .param("credential", phone.show(asked.options()))
                        .param("next", "/portal/invoices"))
                .hasRedirectedUrl("/portal/invoices");
    }

    @Test
    void staffComeToTheConsole() {
        Device key = added(People.JONAS, PasskeyVisit.FIRM);
        desk.exemptNobody();

        MvcTestResult result = nobody.show(PasskeyVisit.SIGN_IN, key);

        assertThat(result).as("no app has to be set up").hasRedirectedUrl("/firm");
        assertThat(visit(result).get("/firm")).hasStatusOk();
        assertThat(visit(result).get("/portal")).hasStatus(404);
    }

    @Test
    void itIsEnoughWithoutAPasswordAndWhateverTheFirmAsks() {
        String hash = owner().sql("SELECT password_hash FROM account WHERE email = :email")
                .param("email", People.TOM)
                .query(String.class)
                .single();
        password(null);
        try {
            for (FactorPolicy policy : FactorPolicy.values()) {
                desk.policy(policy);
                assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone))
                        .as(policy.name())
                        .hasRedirectedUrl("/portal");
            }
        } finally {
            password(hash);
        }
    }

    @Test
    void aContactWithoutAccessGetsTheAnswerOfAStranger() {
        client("""
                UPDATE contact SET account_id = NULL, access_granted_at = NULL, access_granted_by = NULL,
                                   joined_at = NULL
                 WHERE email = :email
                """, People.TOM);
        try {
            assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone))
                    .hasStatus(422)
                    .bodyText()
                    .contains(REFUSED);
        } finally {
            client("""
                    UPDATE contact c
                       SET account_id = a.id, access_granted_at = c.created_at, access_granted_by = 'Eleanor Finch',
                           joined_at = c.created_at
                      FROM account a
                     WHERE c.email = :email AND a.email = c.email
                    """, People.TOM);
        }
        assertThat(nobody.show(PasskeyVisit.SIGN_IN, new Device(party.origin())))
                .hasStatus(422)
                .bodyText()
                .contains(REFUSED);
    }

    @Test
    void soDoesWhoeverIsSwitchedOff() {
        Device key = added(People.JONAS, PasskeyVisit.FIRM);
        client("UPDATE account SET switched_off_at = now() WHERE email = :email", People.JONAS);
        try {
            assertThat(nobody.show(PasskeyVisit.SIGN_IN, key))
                    .hasStatus(422)
                    .bodyText()
                    .contains(REFUSED);
        } finally {
            client("UPDATE account SET switched_off_at = NULL WHERE email = :email", People.JONAS);
        }
    }

    @Test
    void askingAgainAndAgainFromOneNetworkAddressIsSlowedDown() {
        for (int asked = 0; asked < PasskeyAsking.FREE; asked++) {
            nobody.ask(PasskeyVisit.SIGN_IN);
        }

        assertThat(nobody.post(PasskeyVisit.SIGN_IN + "/challenge", "", ""))
                .hasStatus(429)
                .hasHeader("Retry-After", "2");
    }

    private PasskeyVisit visit(MvcTestResult result) {
        return new PasskeyVisit(mvc, HalfSignedIn.session(result).getValue());
    }

    private String factorOf(String email) {
        return owner().sql("""
                SELECT s.factor FROM session s JOIN account a ON a.id = s.account_id
                 WHERE a.email = :email ORDER BY s.id DESC LIMIT 1
                """).param("email", email).query(String.class).single();
    }

    private void password(String hash) {
        JdbcClient owner = owner();
        owner.sql("UPDATE account SET password_hash = :hash WHERE email = :email")
                .param("hash", hash)
                .param("email", People.TOM)
                .update();
    }

    private void client(String change, String email) {
        owner().sql(change).param("email", email).update();
    }
}
