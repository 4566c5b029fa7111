package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import caseflow.support.KeptPages;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody signed in proves once more who they are, and what then becomes of that. */
@CaseFlowTest
class ProveIdentityTests {

    private static final String RIGHT = Passwords.DEMO;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Database database;

    @Autowired
    AccountStore accounts;

    @BeforeEach
    void stand() {
        clock.tell(clock.instant());
    }

    @AfterEach
    void forgetWrongTries() {
        clock.goOn();
        jdbc.sql("DELETE FROM failed_try").update();
    }

    @Test
    void theRightPasswordOpensWhatWasAskedFor() {
        RequestPostProcessor grace = people.byLink(People.GRACE);
        assertThat(get("/proof?to=/portal/kept/7", grace))
                .hasStatusOk()
                .bodyText()
                .contains("You are signed in as Grace Hill.", "name=\"to\" value=\"/portal/kept/7\"");

        MvcTestResult proven = prove(grace, RIGHT, "/portal/kept/7?q=a%20b");

        assertThat(proven).hasRedirectedUrl("/portal/kept/7?q=a%20b");
        assertThat(get(KeptPages.PORTAL, people.after(proven))).hasStatusOk();
        assertThat(get("/proof?to=/portal/kept", people.after(proven)))
                .as("who has one is not asked")
                .hasRedirectedUrl("/portal/kept");
    }

    @Test
    void staffGiveItTheSameWay() {
        RequestPostProcessor finch = people.byLink(People.FINCH);

        MvcTestResult proven = prove(finch, RIGHT, "/firm/clients/1/kept");

        assertThat(proven).hasRedirectedUrl("/firm/clients/1/kept");
        assertThat(get("/firm/clients/1/kept", people.after(proven))).hasStatusOk();
    }

    @Test
    void aWrongPasswordOpensNothing() {
        RequestPostProcessor grace = people.byLink(People.GRACE);

        assertThat(prove(grace, "not the password", "/portal/kept"))
                .hasStatus(422)
                .bodyText()
                .contains("That is not your password.", "name=\"to\" value=\"/portal/kept\"")
                .doesNotContain("not the password");
        assertThat(prove(grace, "", "/portal/kept")).hasStatus(422);
        assertThat(shut(grace)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "/firm", "/portal@evil", ""})
    void nobodyIsSentElsewhere(String slippedIn) {
        RequestPostProcessor grace = people.byLink(People.GRACE);

        assertThat(prove(grace, RIGHT, slippedIn)).hasRedirectedUrl("/portal");
        assertThat(mvc.get().uri("/proof?to={to}", slippedIn).with(people.as(People.GRACE)))
                .hasRedirectedUrl("/portal");
    }

    @Test
    void guessingIsSlowedDownAsOnTheProfile() {
        RequestPostProcessor priya = people.byLink(People.PRIYA);
        for (int attempt = 0; attempt < Throttle.FREE; attempt++) {
            assertThat(prove(priya, "guess number " + attempt, "")).hasStatus(422);
        }

        assertThat(prove(priya, RIGHT, ""))
                .hasStatus(429)
                .hasHeader("Retry-After", "2")
                .bodyText()
                .contains("Please wait a minute and try again");
        assertThat(changePassword(priya)).as("one count for both pages").hasStatus(429);
        assertThat(shut(priya)).isTrue();
        assertThat(prove(people.byLink(People.TOM), RIGHT, "")).hasRedirectedUrl("/portal");

        clock.forward(Throttle.LONGEST);
        assertThat(prove(priya, RIGHT, "")).hasRedirectedUrl("/portal");
    }

    @Test
    void eachSessionHasAProofOfItsOwn() {
        RequestPostProcessor here = people.byLink(People.GRACE);
        RequestPostProcessor there = people.byLink(People.GRACE);

        MvcTestResult proven = prove(here, RIGHT, "");

        assertThat(shut(people.after(proven))).isFalse();
        assertThat(shut(there)).isTrue();
    }

    @Test
    void itIsLockedAgainAtOnce() {
        RequestPostProcessor grace = people.as(People.GRACE);

        assertThat(mvc.post().uri("/proof/end").with(grace).with(csrf())).hasRedirectedUrl("/portal");

        assertThat(shut(grace)).isTrue();
        assertThat(get("/portal", grace)).hasStatusOk();
    }

    @Test
    void aNewPasswordEndsTheProofOfTheSessionThatGoesOn() {
        MvcTestResult changed = changePassword(people.as(People.PRIYA));
        assertThat(changed).hasRedirectedUrl("/portal/profile");

        RequestPostProcessor priya = people.after(changed);
        assertThat(get("/portal/profile", priya)).hasStatusOk();
        assertThat(shut(priya)).isTrue();
    }

    @Test
    void inAnotherClientsPortalItIsAskedForAgain() {
        RequestPostProcessor grace = people.as(People.GRACE);
        String trust = database.owner()
                .client()
                .sql("SELECT max(id) FROM contact WHERE email = :email")
                .param("email", People.GRACE)
                .query(String.class)
                .single();

        assertThat(mvc.post().uri("/portal/switch").with(grace).with(csrf()).param("contact", trust))
                .hasRedirectedUrl("/portal");

        assertThat(shut(grace)).isTrue();
    }

    @Test
    void whoHasNoPasswordIsToldHowToGetOne() {
        RequestPostProcessor tom = people.byLink(People.TOM);
        Account kept = accounts.find(People.TOM).orElseThrow();
        jdbc.sql("UPDATE account SET password_hash = NULL WHERE id = :id")
                .param("id", kept.id())
                .update();
        try {
            assertThat(get("/proof", tom))
                    .hasStatusOk()
                    .bodyText()
                    .contains("you have not set one yet", "href=\"/password/forgotten\"")
                    .doesNotContain("name=\"password\"");
            assertThat(prove(tom, RIGHT, "")).hasStatus(422);
            assertThat(shut(tom)).isTrue();
        } finally {
            accounts.setPassword(kept.id(), kept.passwordHash());
        }
    }

    @Test
    void theTrailSaysWhoGaveItAndWhoCouldNot() {
        RequestPostProcessor mara = people.byLink(People.MARA);
        List<String> before = trail();

        prove(mara, "not the password", "");
        prove(mara, RIGHT, "");

        assertThat(trail().subList(before.size(), before.size() + 2))
                .containsExactly(
                        "contact Mara Lindqvist proof.refused 127.0.0.1",
                        "contact Mara Lindqvist proof.given 127.0.0.1");
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MvcTestResult prove(RequestPostProcessor who, String password, String to) {
        return mvc.post()
                .uri("/proof")
                .with(who)
                .with(csrf())
                .param("password", password)
                .param("to", to)
                .exchange();
    }

    private MvcTestResult changePassword(RequestPostProcessor who) {
        return mvc.post()
                .uri("/portal/profile/password")
                .with(who)
                .with(csrf())
                .param("current", RIGHT)
                .param("password", RIGHT)
                .exchange();
    }

    private boolean shut(RequestPostProcessor contact) {
        return get(KeptPages.PORTAL, contact).getResponse().getStatus() == 302;
    }

    private List<String> trail() {
        return database.owner().client().sql("""
                        SELECT actor_kind || ' ' || actor_name || ' ' || deed || ' ' || address
                          FROM audit
                         WHERE deed LIKE 'proof.%'
                         ORDER BY id""").query(String.class).list();
    }
}
