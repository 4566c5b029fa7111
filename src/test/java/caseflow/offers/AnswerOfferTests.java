package caseflow.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.evidence.Evidence;
import caseflow.evidence.Evidences;
import caseflow.evidence.Proof;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
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

/** One answer stands, and what proves it stays. */
@CaseFlowTest
class AnswerOfferTests {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");
    private static final int RACES = 100;

    @Autowired
    Desk desk;

    @Autowired
    Offers offers;

    @Autowired
    OfferAnswers answers;

    @Autowired
    OfferDrafts drafts;

    @Autowired
    Evidences evidences;

    @Autowired
    StoryClock clock;

    private Instant before = Instant.EPOCH;
    private Contact grace;

    @BeforeEach
    void aContactReads() {
        before = clock.instant();
        grace = desk.contact();
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    private Offer accept(OfferId id, int number, Proof proof) {
        return answer(id, Reply.accept(number, "Grace Hill"), proof);
    }

    private Offer answer(OfferId id, Reply reply, Proof proof) {
        ClientScope scope = ClientScope.of(grace.client());
        try (var bound = desk.rows().enterClient(grace.client().value())) {
            return answers.answer(id, reply, desk.reader(grace, proof), scope, Desk.actor(grace));
        }
    }

    private Offer now(OfferId id) {
        try (var bound = desk.rows().enterFirm()) {
            return offers.find(id, ClientScope.ALL);
        }
    }

    @Test
    void theEvidenceSaysWhoAnsweredWhatExactly() {
        OfferDraft sent = desk.sent(OfferKind.PROPOSAL, grace, "Counsel");

        Offer answered = accept(sent.id(), 1, Proof.LINK);

        assertThat(answered.state(LocalDate.of(2026, 11, 24))).isEqualTo(OfferState.ACCEPTED);
        try (var bound = desk.rows().enterFirm()) {
            Evidence evidence = evidences.of(sent.subject(), ClientScope.ALL).get(0);
            assertThat(evidence.deed().typedName()).isEqualTo("Grace Hill");
            assertThat(evidence.deed().sha256()).isEqualTo(answered.sent().sha256());
            assertThat(evidence.reader().proof()).isEqualTo(Proof.LINK);
            assertThat(evidence.zone()).isEqualTo(BOSTON);
        }
    }

    @Test
    void theHashIsOfWhatWasShown() {
        OfferDraft sent = desk.sent(OfferKind.PROPOSAL, grace, "Counsel");

        String document = desk.owner()
                .sql("SELECT document FROM offer_version WHERE offer_id = :id")
                .param("id", sent.id().value())
                .query(String.class)
                .single();

        assertThat(Script.sha256(document)).isEqualTo(now(sent.id()).sent().sha256());
        assertThat(document).contains("<strong>gladly</strong>").contains("580.00");
    }

    @Test
    void ofTwoAnswersAtOnceOneWinsAndTheOtherSeesIt() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        for (int race = 0; race < RACES; race++) {
            OfferId id = desk.sent(OfferKind.ESTIMATE, grace, "Race " + race).id();
            List<Callable<Object>> both = List.of(
                    () -> attempt(() -> accept(id, 1, Proof.LINK)),
                    () -> attempt(() -> answer(id, Reply.decline(1, "Too dear"), Proof.SESSION)));
            List<Object> ends = new ArrayList<>();
            for (Future<Object> end : people.invokeAll(both)) {
                ends.add(end.get());
            }
            assertThat(ends)
                    .hasAtLeastOneElementOfType(Offer.class)
                    .hasAtLeastOneElementOfType(OfferAlreadyAnswered.class);
            assertThat(standing(id)).isEqualTo(1);
        }
        people.shutdown();
    }

    private static Object attempt(Callable<Offer> answer) throws Exception {
        try {
            return answer.call();
        } catch (OfferAlreadyAnswered late) {
            return late;
        }
    }

    private int standing(OfferId id) {
        return desk.owner()
                .sql(
                        "SELECT count(*) FROM offer_answer a JOIN evidence e ON e.id = a.evidence_id WHERE a.offer_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary night, and the two of the year that are an hour shorter and longer
        "2026-12-10, 23:59:59, true",
        "2026-12-11, 00:00:00, false",
        "2027-03-13, 23:59:59, true",
        "2027-03-14, 00:00:00, false",
        "2027-03-14, 23:59:59, true",
        "2027-03-15, 00:00:00, false",
        "2027-11-07, 23:59:59, true",
        "2027-11-08, 00:00:00, false"
    })
    void theLastDayEndsAtTheFirmsMidnight(LocalDate day, LocalTime time, boolean counts) {
        OfferDraft draft = desk.draft(OfferKind.PROPOSAL, grace, "Until midnight");
        desk.send(draft, counts ? day : day.minusDays(1));
        clock.tell(day.atTime(time).atZone(BOSTON).toInstant());

        if (counts) {
            assertThat(accept(draft.id(), 1, Proof.SESSION).accepted()).isTrue();
        } else {
            assertThatExceptionOfType(OfferExpired.class).isThrownBy(() -> accept(draft.id(), 1, Proof.SESSION));
        }
    }

    @Test
    void anAnswerBelongsToTheVersionThatWasRead() {
        OfferDraft first = desk.sent(OfferKind.PROPOSAL, grace, "First");
        edit(first, "Second");

        assertThat(now(first.id()).label()).isEqualTo("First");
        desk.send(found(first), LocalDate.of(2026, 12, 31));

        assertThatExceptionOfType(OfferReplaced.class).isThrownBy(() -> accept(first.id(), 1, Proof.LINK));
        Offer answered = accept(first.id(), 2, Proof.LINK);
        assertThat(answered.label()).isEqualTo("Second");
        assertThat(answered.openUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void whatIsAnsweredIsNeverChanged() {
        OfferDraft sent = desk.sent(OfferKind.PROPOSAL, grace, "Counsel");
        accept(sent.id(), 1, Proof.LINK);

        assertThatExceptionOfType(OfferAlreadyAnswered.class).isThrownBy(() -> edit(sent, "Dearer"));
        assertThatExceptionOfType(OfferAlreadyAnswered.class)
                .isThrownBy(() -> desk.send(found(sent), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aMistakenAnswerIsReopenedAndBothAreKept() {
        OfferDraft sent = desk.sent(OfferKind.PROPOSAL, grace, "Counsel");
        answer(sent.id(), Reply.decline(1, "Wrong button"), Proof.LINK);
        try (var bound = desk.rows().enterFirm()) {
            answers.reopen(sent.id(), "Grace called", ClientScope.ALL, Desk.STAFF);
        }

        assertThat(accept(sent.id(), 1, Proof.SESSION).accepted()).isTrue();
        try (var bound = desk.rows().enterFirm()) {
            assertThat(offers.answers(sent.id(), ClientScope.ALL))
                    .extracting(Answer::decision)
                    .containsExactly(Decision.ACCEPTED, Decision.DECLINED);
            assertThat(evidences.of(sent.subject(), ClientScope.ALL)).hasSize(2);
        }
    }

    private OfferDraft found(OfferDraft draft) {
        try (var bound = desk.rows().enterFirm()) {
            return drafts.find(draft.id(), draft.kind(), ClientScope.ALL);
        }
    }

    private void edit(OfferDraft draft, String title) {
        try (var bound = desk.rows().enterFirm()) {
            drafts.edit(
                    draft.id(),
                    draft.version(),
                    desk.content(grace, title, "Other words"),
                    ClientScope.ALL,
                    Desk.STAFF);
        }
    }
}
