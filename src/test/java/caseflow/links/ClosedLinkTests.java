package caseflow.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.identity.Token;
import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import caseflow.support.TestPaper;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CaseFlowTest
class ClosedLinkTests {

    private static final Actor STAFF = new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", null);
    private static final AtomicLong NUMBERS = new AtomicLong(6_000);

    private final long number = NUMBERS.incrementAndGet();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPaper paper;

    @Autowired
    Links links;

    @Autowired
    RowScope rows;

    @Autowired
    StoryClock clock;

    @Autowired
    FirmSettings settings;

    @Autowired
    Database database;

    private RowScope.Bound bound = () -> {};

    @BeforeEach
    void withTheFirmsEyes() {
        bound = rows.enterFirm();
    }

    @AfterEach
    void leave() {
        bound.close();
        clock.goOn();
    }

    @Test
    void aLinkLeftTooLongOffersANewOne() {
        Token token = paper.link(number, People.GRACE);
        clock.forward(Duration.ofDays(30).minusSeconds(1));
        assertThat(mvc.get().uri(at(token))).hasStatusOk();

        clock.forward(Duration.ofSeconds(1));

        assertThat(links.open(token, "", "")).isInstanceOf(Opening.Expired.class);
        assertThat(mvc.get().uri(at(token)))
                .hasStatus(410)
                .bodyText()
                .contains("This link has expired", "Send me a new link", at(token) + "/renewal")
                .doesNotContain("Grace", "Paper", "hill.example");
        assertThat(mvc.post()
                        .uri(at(token) + "/test-acceptance")
                        .param("name", "x")
                        .with(csrf()))
                .hasStatus(410);
    }

    @Test
    void howLongThatIsTheFirmSays() {
        int usual = settings.current().linkDays();
        settings.change(settings.current().version(), firm -> firm.linking(7), STAFF);
        Token token = paper.link(number, People.GRACE);
        settings.change(settings.current().version(), firm -> firm.linking(usual), STAFF);

        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(links.open(token, "", "")).isInstanceOf(Opening.Live.class);
        clock.forward(Duration.ofSeconds(1));
        assertThat(links.open(token, "", "")).isInstanceOf(Opening.Expired.class);
    }

    @Test
    void aRevokedOneIsAnsweredLikeAnInventedOne() throws Exception {
        Token token = paper.link(number, People.GRACE);
        links.of(TestPaper.subject(number), ClientScope.ALL)
                .forEach(link -> links.revoke(link.id(), ClientScope.ALL, STAFF));

        assertThat(links.open(token, "", "")).isInstanceOf(Opening.Revoked.class);
        assertThat(links.open(Token.fresh(), "", "")).isInstanceOf(Opening.Unknown.class);
        assertThat(page(token))
                .contains("This link is no longer good", "Go to the portal")
                .isEqualTo(page(Token.fresh()));
        assertThat(mvc.post()
                        .uri(at(token) + "/test-acceptance")
                        .param("name", "x")
                        .with(csrf()))
                .hasStatus(410);

        clock.forward(Duration.ofDays(31));
        assertThat(links.open(token, "", "")).isInstanceOf(Opening.Revoked.class);
    }

    @Test
    void itOpensNothingToWhoMayNotSeeSuchDocuments() {
        assertThat(links.open(paper.link(number, People.TOM), "", "")).isInstanceOf(Opening.Revoked.class);
        Token token = paper.link(number, People.GRACE);

        whileGraceHas("permissions = '{invoices}'", () -> assertShut(token));
        whileGraceHas(
                "access_granted_at = NULL, access_granted_by = NULL, account_id = NULL, joined_at = NULL",
                () -> assertShut(token));
        // an address that changes hands takes no link with it
        whileGraceHas("email = 'grace@elsewhere.example'", () -> assertShut(token));

        assertThat(mvc.get().uri(at(token))).hasStatusOk();
    }

    private void assertShut(Token token) {
        assertThat(links.open(token, "", "")).isInstanceOf(Opening.Revoked.class);
        assertThat(mvc.get().uri(at(token))).hasStatus(410).bodyText().doesNotContain("Grace");
    }

    private void whileGraceHas(String change, Runnable then) {
        var owner = database.owner().client();
        ContactId id = paper.contact(People.GRACE).id();
        owner.sql("CREATE TABLE kept AS SELECT * FROM contact WHERE id = " + id).update();
        try {
            owner.sql("UPDATE contact SET " + change + " WHERE id = " + id).update();
            then.run();
        } finally {
            owner.sql("""
                    UPDATE contact c
                       SET permissions = k.permissions, access_granted_at = k.access_granted_at, email = k.email,
                           access_granted_by = k.access_granted_by, account_id = k.account_id, joined_at = k.joined_at
                      FROM kept k
                     WHERE c.id = k.id;
                    DROP TABLE kept""").update();
        }
    }

    private String page(Token token) throws Exception {
        return mvc.get()
                .uri(at(token))
                .exchange()
                .getResponse()
                .getContentAsString()
                .replace(token.secret(), "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String at(Token token) {
        return LinkAddress.of(token);
    }
}
