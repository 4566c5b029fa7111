package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.evidence.Act;
import caseflow.evidence.Evidence;
import caseflow.evidence.Evidences;
import caseflow.evidence.Proof;
import caseflow.support.CaseFlowTest;
import caseflow.web.Conflict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each signs once, and what proves it stays. */
@CaseFlowTest
class SignContractTests {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");
    private static final int RACES = 20;

    @Autowired
    SigningRoom room;

    @Autowired
    Evidences evidences;

    @Autowired
    StoryClock clock;

    private Instant before = Instant.EPOCH;
    private Contact grace;
    private Contact priya;

    @BeforeEach
    void twoAreAsked() {
        before = clock.instant();
        grace = room.contact();
        priya = room.colleague(grace, "Priya", "Nair");
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    @Test
    void theSecondSignatureCompletesIt() {
        Contract sent = room.sent(grace, priya);

        Contract half = room.sign(sent, grace, "Grace M. Hill");
        Contract whole = room.sign(sent, priya);

        assertThat(half.signed()).isFalse();
        assertThat(half.missing()).extracting(Signer::name).containsExactly("Priya Nair");
        assertThat(whole.state(LocalDate.of(2026, 11, 24))).isEqualTo(ContractState.SIGNED);
        assertThat(whole.signatures())
                .extracting(Signer.Signature::name)
                .containsExactly("Grace M. Hill", "Priya Nair");
    }

    @Test
    void theFirmSignsBeforeOrAfter() {
        Contract first = room.countersigned(grace);
        room.countersign(first);
        Contract last = room.countersigned(grace);
        room.sign(last, grace);

        assertThat(room.sign(first, grace).signed()).isTrue();
        assertThat(room.countersign(last).signed()).isTrue();
        Evidence ours = evidence(last).get(1);
        assertThat(ours.reader().proof()).isEqualTo(Proof.CONSOLE);
        assertThat(ours.reader().contact()).isNull();
        assertThat(ours.deed().typedName()).isEqualTo("Eleanor Finch");
    }

    @Test
    void theEvidenceSaysWhoSignedWhatExactly() throws Exception {
        Contract sent = room.sent(grace);

        room.sign(sent, grace);

        Evidence proof = evidence(sent).get(0);
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(sent.sent().document().getBytes(StandardCharsets.UTF_8));
        assertThat(proof.deed().act()).isEqualTo(Act.SIGNED);
        assertThat(proof.deed().sha256())
                .isEqualTo(sent.sent().sha256())
                .isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(proof.deed().consent()).isEqualTo(1);
        assertThat(proof.reader().email()).isEqualTo(grace.email());
        assertThat(proof.zone()).isEqualTo(BOSTON);
    }

    @Test
    void thePageIsFrozenWithItsFieldsFilled() {
        Contract sent = room.sent(grace);
        room.edit(sent, room.content("Something else", false, grace));

        assertThat(room.now(sent).sent().document())
                .startsWith("<!doctype html>")
                .contains("Finch &amp; Partners acts for <strong>Reads offers</strong>, for $4,800.00.")
                .contains("December 1, 2026")
                .doesNotContain("Something else", "Only for us");
    }

    @Test
    void itIsNotSentWithGaps() {
        ContractDraft draft = room.draft(room.content("{{matter}} and {{nonsense}}", false, grace));

        assertThatExceptionOfType(ContractNotReady.class)
                .isThrownBy(() -> room.send(draft, SigningRoom.UNTIL))
                .satisfies(refused -> assertThat(refused.words()).contains("{{matter}}, {{nonsense}}"));
    }

    @Test
    void nobodySignsTwiceHoweverFast() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        for (int race = 0; race < RACES; race++) {
            Contract sent = room.sent(grace, priya);
            Callable<Object> signs = () -> attempt(() -> room.sign(sent, grace));
            List<Object> ends = new ArrayList<>();
            for (Future<Object> end : people.invokeAll(List.of(signs, signs))) {
                ends.add(end.get());
            }
            assertThat(ends)
                    .hasAtLeastOneElementOfType(Contract.class)
                    .hasAtLeastOneElementOfType(NotAskedToSign.class);
            assertThat(evidence(sent)).hasSize(1);
        }
        people.shutdown();
    }

    @Test
    void ofTwoWhoSignAtOnceTheSecondCompletesIt() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        for (int race = 0; race < RACES; race++) {
            Contract sent = room.sent(grace, priya);
            List<Callable<Object>> both =
                    List.of(() -> attempt(() -> room.sign(sent, grace)), () -> attempt(() -> room.sign(sent, priya)));
            for (Future<Object> end : people.invokeAll(both)) {
                assertThat(end.get()).isInstanceOf(Contract.class);
            }
            assertThat(room.now(sent).signed()).isTrue();
            assertThat(copies(sent)).isEqualTo(1);
        }
        people.shutdown();
    }

    private static Object attempt(Callable<Contract> deed) throws Exception {
        try {
            return deed.call();
        } catch (Conflict late) {
            return late;
        }
    }

    private int copies(Contract contract) {
        return room.owner()
                .sql("SELECT count(*) FROM contract_copy WHERE contract_id = :id")
                .param("id", contract.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingIsSignedAfterItWasDeclined() {
        Contract sent = room.sent(grace, priya);
        room.decline(sent, priya, "Not like this");

        assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> room.sign(sent, grace));
        assertThat(room.now(sent).refusal()).isNotNull();
        assertThat(evidence(sent)).extracting(proof -> proof.deed().act()).containsExactly(Act.DECLINED);
    }

    @Test
    void aClearedSignatureStaysInTheRecordAndANewVersionBegins() {
        Contract sent = room.sent(grace);
        room.sign(sent, grace);
        room.withdraw(sent, "The fee was wrong");
        assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> room.sign(sent, grace));

        room.edit(sent, room.content("The right fee.", false, grace));
        Contract again = room.send(room.draftOf(sent), SigningRoom.UNTIL);

        assertThat(again.sent().number()).isEqualTo(2);
        assertThat(again.touched()).isFalse();
        assertThat(evidence(sent)).hasSize(1);
        assertThat(room.sign(again, grace).signed()).isTrue();
    }

    @Test
    void aNewVersionReplacesAnUnsignedOne() {
        Contract sent = room.sent(grace);
        room.edit(sent, room.content("Better.", false, grace));
        room.send(room.draftOf(sent), SigningRoom.UNTIL);

        assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> room.sign(sent, grace));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, 23:59:59, true",
        "2026-12-11, 00:00:00, false",
        // the night that is an hour shorter
        "2027-03-14, 23:59:59, true",
        "2027-03-15, 00:00:00, false"
    })
    void theLastDayEndsAtTheFirmsMidnight(LocalDate day, LocalTime time, boolean counts) {
        Contract sent =
                room.send(room.draft(room.content(SigningRoom.TEXT, false, grace)), counts ? day : day.minusDays(1));
        clock.tell(day.atTime(time).atZone(BOSTON).toInstant());

        if (counts) {
            assertThat(room.sign(sent, grace).signed()).isTrue();
        } else {
            assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> room.sign(sent, grace));
        }
    }

    private List<Evidence> evidence(Contract contract) {
        return room.firm(() -> evidences.of(contract.subject(), ClientScope.ALL));
    }
}
