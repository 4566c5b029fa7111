package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import caseflow.support.KeptPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever has an app proves by its code who they are (VAULT-3). */
@CaseFlowTest
class ProveByCodeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FactorDesk desk;

    @Autowired
    StoryClock clock;

    @Autowired
    AccountStore accounts;

    @Autowired
    JdbcClient jdbc;

    Totp app;
    RequestPostProcessor grace;

    @BeforeEach
    void come() {
        desk.tidy();
        clock.tell(clock.instant());
        app = desk.enrol(People.GRACE);
        grace = people.byLink(People.GRACE);
    }

    @AfterEach
    void tidy() {
        desk.tidy();
    }

    @Test
    void theCodeOpensWhatThePasswordWould() {
        assertThat(get("/proof")).hasStatusOk().bodyText().contains("name=\"password\"", "name=\"code\"");

        MvcTestResult proven = prove("code", app.codeAt(clock.instant()));

        assertThat(proven).hasRedirectedUrl(KeptPages.PORTAL);
        grace = people.after(proven);
        assertThat(get(KeptPages.PORTAL)).hasStatusOk();
    }

    @Test
    void thePasswordStillDoes() {
        assertThat(prove("password", Passwords.DEMO)).hasRedirectedUrl(KeptPages.PORTAL);
    }

    @Test
    void withoutAPasswordTheCodeIsTheWay() {
        Account kept = accounts.find(People.GRACE).orElseThrow();
        jdbc.sql("UPDATE account SET password_hash = NULL WHERE id = :id")
                .param("id", kept.id())
                .update();
        try {
            assertThat(get("/proof")).bodyText().contains("name=\"code\"").doesNotContain("name=\"password\"");
            assertThat(prove("code", "")).hasStatus(422);
            grace = people.after(prove("code", app.codeAt(clock.instant())));
            assertThat(get(KeptPages.PORTAL)).hasStatusOk();
        } finally {
            accounts.setPassword(kept.id(), kept.passwordHash());
        }
    }

    @Test
    void whoeverHasNoAppIsNotAskedForACode() {
        grace = people.byLink(People.TOM);

        assertThat(get("/proof")).bodyText().doesNotContain("name=\"code\"");
        assertThat(prove("code", app.codeAt(clock.instant())))
                .as("somebody else's")
                .hasStatus(422);
        assertThat(get(KeptPages.PORTAL)).hasStatus(302);
    }

    @Test
    void aCodeThatWasTakenProvesNothing() {
        String code = app.codeAt(clock.instant());
        HalfSignedIn.by(mvc, People.GRACE).code(code);

        assertThat(prove("code", code)).hasStatus(422).bodyText().contains("was used already");
        assertThat(get(KeptPages.PORTAL)).hasStatus(302);
    }

    @Test
    void wrongCodesCountTogetherWithWrongPasswords() {
        for (int attempt = 0; attempt < Throttle.FREE; attempt++) {
            assertThat(prove(attempt % 2 == 0 ? "code" : "password", "000000")).hasStatus(422);
        }

        assertThat(prove("code", app.codeAt(clock.instant()))).hasStatus(429).hasHeader("Retry-After", "2");
        assertThat(prove("password", Passwords.DEMO)).hasStatus(429);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(grace).exchange();
    }

    private MvcTestResult prove(String field, String typed) {
        return mvc.post()
                .uri("/proof")
                .with(grace)
                .with(csrf())
                .param(field, typed)
                .param("to", KeptPages.PORTAL)
                .exchange();
    }
}
