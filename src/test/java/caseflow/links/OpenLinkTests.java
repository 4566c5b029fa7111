package caseflow.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.ClientScope;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.evidence.Evidences;
import caseflow.evidence.Proof;
import caseflow.evidence.Readings;
import caseflow.identity.People;
import caseflow.identity.Token;
import caseflow.support.CaseFlowTest;
import caseflow.support.TestPaper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CaseFlowTest
class OpenLinkTests {

    private static final AtomicLong NUMBERS = new AtomicLong(3_000);

    private final long number = NUMBERS.addAndGet(10);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPaper paper;

    @Autowired
    Links links;

    @Autowired
    Readings readings;

    @Autowired
    Evidences evidences;

    @Autowired
    People people;

    @Autowired
    RowScope rows;

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
    }

    @Test
    void aLinkOpensItsDocument() {
        Token token = paper.link(number, People.GRACE);

        assertThat(mvc.get().uri(at(token)))
                .hasStatusOk()
                .bodyText()
                .contains("Paper " + number + " for Grace Hill")
                .doesNotContain("/portal", "sidebar");
    }

    @Test
    void andNothingElse() {
        Token token = paper.link(number, People.GRACE);

        assertThat(mvc.get().uri("/portal/invoices").header("Referer", at(token)))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(at(token) + "/portal")).hasStatus(404);
        assertThat(mvc.get().uri(at(token) + "/../../portal")).hasStatus(400);
        assertThat(mvc.get().uri(at(token) + "x")).hasStatus(410);
        assertThat(mvc.get().uri("/l")).hasStatus(404);
        assertThat(mvc.get().uri("/l/")).hasStatus(404);
    }

    @Test
    void twoLinksOfTwoContactsAreTwoReaders() {
        Token graces = paper.link(number, People.GRACE);
        Token maras = paper.link(number + 1, People.MARA);

        assertThat(mvc.get().uri(at(graces))).bodyText().contains("Paper " + number + " for Grace Hill");
        assertThat(mvc.get().uri(at(maras))).bodyText().contains("Paper " + (number + 1) + " for Mara Lindqvist");
    }

    /** Whoever is signed in as somebody else acts as the one whose link it is. */
    @Test
    void aSessionPlaysNoPart() {
        Token token = paper.link(number, People.GRACE);

        for (String somebody : List.of(People.MARA, People.FINCH)) {
            assertThat(mvc.get().uri(at(token)).with(people.as(somebody)))
                    .bodyText()
                    .contains("for Grace Hill");
            assertThat(mvc.post()
                            .uri(at(token) + "/test-acceptance")
                            .param("name", "Grace Hill")
                            .with(csrf())
                            .with(people.as(somebody)))
                    .hasRedirectedUrl(at(token));
        }

        assertThat(evidences.of(TestPaper.subject(number), ClientScope.ALL))
                .hasSize(2)
                .allSatisfy(kept -> {
                    assertThat(kept.reader().name()).isEqualTo("Grace Hill");
                    assertThat(kept.reader().email()).isEqualTo(People.GRACE);
                    assertThat(kept.reader().proof()).isEqualTo(Proof.LINK);
                });
    }

    @Test
    void lookingChangesNothingButWhoHasRead() {
        Token token = paper.link(number, People.GRACE);
        Map<String, Long> before = counts();

        for (int looked = 0; looked < 3; looked++) {
            assertThat(mvc.head().uri(at(token))).hasStatusOk();
            assertThat(mvc.get().uri(at(token))).hasStatusOk();
            assertThat(mvc.get().uri(at(token) + "/renewal")).hasStatus(405);
            assertThat(mvc.get().uri(at(token) + "/test-acceptance")).hasStatus(405);
        }

        before.merge("reading", 1L, Long::sum);
        assertThat(counts()).isEqualTo(before);
        assertThat(links.open(token, "", "")).isInstanceOf(Opening.Live.class);
        assertThat(readings.of(TestPaper.subject(number), ClientScope.ALL))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.proof()).isEqualTo(Proof.LINK);
                    assertThat(reading.link()).isNotNull();
                });
    }

    @Test
    void whatChangesSomethingNeedsTheFormsToken() {
        Token token = paper.link(number, People.GRACE);

        assertThat(mvc.post().uri(at(token) + "/test-acceptance").param("name", "Grace Hill"))
                .hasStatus(403);
        assertThat(mvc.post().uri(at(token) + "/renewal")).hasStatus(403);
        assertThat(evidences.of(TestPaper.subject(number), ClientScope.ALL)).isEmpty();
    }

    /** How many rows each table has. */
    private Map<String, Long> counts() {
        var owner = database.owner().client();
        var counts = new TreeMap<String, Long>();
        owner.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").query(String.class).list().stream()
                // Jobs come and go by themselves.
                .filter(table -> !table.equals("scheduled_tasks"))
                .forEach(table -> counts.put(
                        table,
                        owner.sql("SELECT count(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        return counts;
    }

    private static String at(Token token) {
        return LinkAddress.of(token);
    }
}
