package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A passkey stands where a code of an app would; and goes where that goes. */
class PasskeyAsFactorTests extends PasskeyStory {

    @Autowired
    MailedLinks links;

    @Autowired
    TransactionTemplate transaction;

    PasskeyVisit nobody;

    Device phone;

    @BeforeEach
    void begin() {
        nobody = PasskeyVisit.nobody(mvc);
        phone = added(People.TOM, PasskeyVisit.OWN);
    }

    @Test
    void aPasswordAloneIsNoLongerEnough() {
        HalfSignedIn half = HalfSignedIn.by(mvc, People.TOM);
        assertThat(half.get("/sign-in/code"))
                .hasStatusOk()
                .bodyText()
                .contains("Use a passkey", "Passkey lost?")
                .doesNotContain("name=\"code\"", "/sign-in/recovery");
        assertThat(half.get("/sign-in/app")).hasRedirectedUrl("/sign-in/code");
        assertThat(half.code("123456")).hasStatus(422);

        assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone)).hasRedirectedUrl("/portal");
    }

    @Test
    void norIsAMailedLink() {
        Token link = transaction.execute(status -> links.issue(desk.account(People.TOM), LinkPurpose.SIGN_IN));

        assertThat(mvc.post().uri("/sign-in/link/" + link.secret()).with(csrf()))
                .hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void whoeverHasAnAppTooChooses() {
        Totp app = desk.enrol(People.TOM);
        HalfSignedIn half = HalfSignedIn.by(mvc, People.TOM);
        assertThat(half.get("/sign-in/code")).bodyText().contains("name=\"code\"", "Use a passkey");
        assertThat(half.code("000000"))
                .as("after a wrong code too")
                .hasStatus(422)
                .bodyText()
                .contains("Use a passkey");

        assertThat(half.code(app.codeAt(clock.instant()))).hasRedirectedUrl("/portal");
    }

    @Test
    void anAdminsResetTakesThemAway() {
        PasskeyVisit finch = new PasskeyVisit(mvc, people.session(People.FINCH));
        Device key = added(People.JONAS, PasskeyVisit.FIRM);
        long jonas = desk.account(People.JONAS);
        assertThat(finch.get("/firm/staff")).bodyText().contains("/firm/staff/" + jonas + "/second-factor/reset/new");

        assertThat(finch.post("/firm/staff/" + jonas + "/second-factor/reset", "", ""))
                .hasRedirectedUrl("/firm/staff");

        assertThat(nobody.show(PasskeyVisit.SIGN_IN, key)).hasStatus(422);
        assertThat(HalfSignedIn.password(mvc, People.JONAS)).hasRedirectedUrl("/firm");
    }

    @Test
    void anAdminsResetOfAContactTakesThemAwayToo() {
        PasskeyVisit finch = new PasskeyVisit(mvc, people.session(People.FINCH));
        String reset = owner().sql("""
                SELECT format('/firm/clients/%s/contacts/%s/second-factor/reset', client_id, id)
                  FROM contact WHERE account_id = :account
                """)
                .param("account", desk.account(People.TOM))
                .query(String.class)
                .single();
        assertThat(finch.get(reset + "/new")).hasStatusOk().bodyText().contains("all passkeys stop working");

        assertThat(finch.post(reset, "", "")).hasStatus(302);

        assertThat(passkeys.of(desk.account(People.TOM))).isEmpty();
        assertThat(HalfSignedIn.password(mvc, People.TOM)).hasRedirectedUrl("/portal");
    }

    /** After a move of the portal they open nothing, and would keep people out if they counted. */
    @Test
    void onesMadeForAnotherHostCountForNothing() {
        assertThat(passkeys.of(desk.account(People.GRACE))).noneMatch(passkey -> passkey.here());

        assertThat(HalfSignedIn.password(mvc, People.GRACE)).hasRedirectedUrl("/portal");
        assertThat(as(People.GRACE).get("/portal/profile/second-factor"))
                .bodyText()
                .contains("Old laptop", "opens nothing any more");
        assertThat(as(People.FINCH).get("/firm/staff"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/firm/staff/" + desk.account(People.FINCH) + "/second-factor/reset/new");
    }
}
