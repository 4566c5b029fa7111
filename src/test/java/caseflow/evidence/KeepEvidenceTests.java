package caseflow.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.TestPaper;
import caseflow.web.NotFound;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class KeepEvidenceTests {

    private static final AtomicLong NUMBERS = new AtomicLong(1_000);
    private static final String SHA_256 = "0123456789abcdef".repeat(4);

    private final long number = NUMBERS.incrementAndGet();

    @Autowired
    Evidences evidences;

    @Autowired
    TestPaper paper;

    @Autowired
    RowScope rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Reader grace;
    private ClientScope scope;
    private RowScope.Bound bound = () -> {};

    @BeforeEach
    void graceReads() {
        Contact contact = paper.contact(People.GRACE);
        grace = new Reader(
                contact.client(),
                contact.id(),
                contact.name(),
                contact.email(),
                Proof.LINK,
                "192.0.2.8",
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
        scope = ClientScope.of(contact.client());
        bound = rows.enterClient(contact.client().value());
    }

    @AfterEach
    void leave() {
        bound.close();
    }

    @Test
    void whatWasDoneIsKeptAsItWas() {
        Evidence kept = record(deed(Act.ACCEPTED, "Grace Hill", ""));

        assertThat(evidences.of(TestPaper.subject(number), scope)).containsExactly(kept);
        assertThat(evidences.find(kept.id(), scope)).isEqualTo(kept);
        assertThat(kept.at()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(kept.zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void whoDeclinesNeedNotTypeAName() {
        Evidence kept = record(deed(Act.DECLINED, "", "Too dear,\nand too late."));

        assertThat(evidences.find(kept.id(), scope).deed().reason()).isEqualTo("Too dear,\nand too late.");
    }

    @Test
    void whoAgreesDoes() {
        assertThatIllegalArgumentException().isThrownBy(() -> deed(Act.ACCEPTED, "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> deed(Act.SIGNED, " ", ""));
    }

    @Test
    void anotherClientHasNoneOfIt() {
        Evidence kept = record(deed(Act.ACCEPTED, "Grace Hill", ""));
        ClientId marine = paper.contact(People.MARA).client();

        try (var other = rows.enterFirm()) {
            assertThat(evidences.of(TestPaper.subject(number), ClientScope.of(marine)))
                    .isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> evidences.find(kept.id(), ClientScope.of(marine)));
        }
    }

    @Test
    void thereIsNoEvidenceOfWhatDidNotHappen() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> evidences.record(deed(Act.ACCEPTED, "Grace Hill", ""), grace));

        transaction.executeWithoutResult(status -> {
            evidences.record(deed(Act.ACCEPTED, "Grace Hill", ""), grace);
            status.setRollbackOnly();
        });

        assertThat(evidences.of(TestPaper.subject(number), scope)).isEmpty();
    }

    @Test
    void nothingOfItIsEverChanged() {
        record(deed(Act.ACCEPTED, "Grace Hill", ""));

        for (String table : new String[] {"evidence", "reading"}) {
            for (String statement : new String[] {"UPDATE %s SET address = ''", "DELETE FROM %s", "TRUNCATE %s"}) {
                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> jdbc.sql(statement.formatted(table)).update())
                        .havingRootCause()
                        .withMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aReaderInALogIsNobody() {
        assertThat(grace.toString()).doesNotContain("Grace", "hill.example", "192.0.2.8", "Firefox");
    }

    private Deed deed(Act act, String name, String reason) {
        return new Deed(TestPaper.subject(number), 2, act, name, reason, SHA_256, 3);
    }

    private Evidence record(Deed deed) {
        return transaction.execute(status -> evidences.record(deed, grace));
    }
}
