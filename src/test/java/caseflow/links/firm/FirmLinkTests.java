package caseflow.links.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.identity.Token;
import caseflow.links.Link;
import caseflow.links.LinkAddress;
import caseflow.links.LinkId;
import caseflow.links.Links;
import caseflow.links.Opening;
import caseflow.support.CaseFlowTest;
import caseflow.support.TestPaper;
import caseflow.web.TestWords;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class FirmLinkTests {

    private static final Actor STAFF = new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", null);
    private static final AtomicLong NUMBERS = new AtomicLong(7_000);

    private final long number = NUMBERS.incrementAndGet();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPaper paper;

    @Autowired
    Links links;

    @Autowired
    People people;

    @Autowired
    RowScope rows;

    @Autowired
    Database database;

    private RowScope.Bound bound = () -> {};
    private long letters;

    @BeforeEach
    void withTheFirmsEyes() {
        bound = rows.enterFirm();
        letters = paper.letters();
    }

    @AfterEach
    void leave() {
        bound.close();
    }

    @Test
    void theFirmSeesWhatIsOut() {
        paper.link(number, People.GRACE);
        paper.link(number, People.MARA);
        List<Link> out = links.of(TestPaper.subject(number), ClientScope.ALL);
        assertThat(out).extracting(Link::email).containsExactly(People.MARA, People.GRACE);

        links.revoke(out.get(0).id(), ClientScope.ALL, STAFF);

        assertThat(links.of(TestPaper.subject(number), ClientScope.ALL))
                .extracting(Link::name)
                .containsExactly("Grace Hill");
        assertThat(links.of(
                        TestPaper.subject(number),
                        ClientScope.of(paper.contact(People.MARA).client())))
                .isEmpty();
    }

    @Test
    void staffMailANewLinkFromThePageThatShowsTheOld() {
        Token old = paper.link(number, People.GRACE);

        assertThat(deed("renewal", "/firm/test-papers/" + number, People.JONAS))
                .hasRedirectedUrl("/firm/test-papers/" + number);

        assertThat(paper.letters()).isEqualTo(letters + 1);
        assertThat(links.open(old, "", "")).isInstanceOf(Opening.Revoked.class);
        assertThat(links.open(paper.lastMailed(People.GRACE), "", "")).isInstanceOf(Opening.Live.class);
        assertThat(links.of(TestPaper.subject(number), ClientScope.ALL)).hasSize(1);
        assertThat(trail("link.renewed")).isEqualTo("Jonas Berg had a new link mailed to Grace Hill");
    }

    @Test
    void staffRevokeALinkAndTheTrailKnows() {
        Token token = paper.link(number, People.GRACE);

        assertThat(deed("revocation", "https://elsewhere.example/", People.JONAS))
                .hasRedirectedUrl("/firm");

        assertThat(links.open(token, "", "")).isInstanceOf(Opening.Revoked.class);
        assertThat(trail("link.revoked")).isEqualTo("Jonas Berg revoked a mailed link of Grace Hill");
        assertThat(mvc.get().uri("/firm/test-papers/" + number).with(people.as(People.JONAS)))
                .bodyText()
                .contains("Nobody has a link to it.");
    }

    @Test
    void aDeadLinkIsNotRenewed() {
        paper.link(number, People.GRACE);
        LinkId id = links.of(TestPaper.subject(number), ClientScope.ALL).get(0).id();
        deed(id, "revocation", "", People.JONAS);

        deed(id, "renewal", "", People.JONAS);
        paper.link(number, People.TOM);
        deed("renewal", "", People.JONAS);

        assertThat(paper.letters()).isEqualTo(letters);
    }

    @Test
    void theFirmsPageSaysWhoHasALink() {
        paper.link(number, People.GRACE);

        assertThat(mvc.get().uri("/firm/test-papers/" + number).with(people.as(People.JONAS)))
                .bodyText()
                .contains("Grace Hill", People.GRACE, "Mailed on Nov", "good until Dec", "Mail a new link", "Revoke");
    }

    @Test
    void theTokenLiesNowhereInTheDatabase() {
        Token token = paper.link(number, People.GRACE);
        mvc.get().uri(LinkAddress.of(token)).exchange();
        deed("renewal", "", People.JONAS);
        Token mailed = paper.lastMailed(People.GRACE);

        for (Token secret : List.of(token, mailed)) {
            String text = secret.secret();
            String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
            for (String table : tables()) {
                assertThat(owner().sql("SELECT count(*) FROM %s t WHERE t::text LIKE :text OR t::text LIKE :bytes"
                                        .formatted(table))
                                .param("text", "%" + text + "%")
                                .param("bytes", "%" + bytes + "%")
                                .query(Long.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }
        assertThat(paper.lastLetter(People.GRACE).sheet().masked().toString()).doesNotContain(mailed.secret());
    }

    private List<String> tables() {
        return owner().sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query(String.class)
                .list();
    }

    private MvcTestResult deed(String deed, String back, String who) {
        return deed(links.of(TestPaper.subject(number), ClientScope.ALL).get(0).id(), deed, back, who);
    }

    private MvcTestResult deed(LinkId id, String deed, String back, String who) {
        return mvc.post()
                .uri("/firm/links/" + id + "/" + deed)
                .param("back", back)
                .with(csrf())
                .with(people.as(who))
                .exchange();
    }

    /** What the trail says of the last such deed. */
    private String trail(String deed) {
        var last = owner().sql("SELECT actor_name, label FROM audit WHERE deed = :deed ORDER BY id DESC LIMIT 1")
                .param("deed", deed)
                .query((row, n) -> List.of(row.getString("actor_name"), row.getString("label")))
                .single();
        return TestWords.in(Locale.ENGLISH).say("activity." + deed, last.toArray());
    }

    private JdbcClient owner() {
        return database.owner().client();
    }
}
