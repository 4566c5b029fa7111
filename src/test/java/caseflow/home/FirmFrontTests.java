package caseflow.home;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.contracts.Contract;
import caseflow.contracts.SigningRoom;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.evidence.Proof;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.offers.OfferAnswers;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferKind;
import caseflow.offers.Reply;
import caseflow.support.CaseFlowTest;
import caseflow.vault.Secret;
import caseflow.vault.Strongroom;
import caseflow.vault.VaultItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What needs the firm stands on its first page, and is gone once it is done. On a day that nothing else belongs to. */
@CaseFlowTest
class FirmFrontTests {

    private static final Instant NOW = Instant.parse("2027-06-16T15:00:00Z");
    private static final LocalDate NEXT_WEEK = LocalDate.of(2027, 6, 23);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Desk desk;

    @Autowired
    OfferAnswers answers;

    @Autowired
    SigningRoom room;

    @Autowired
    Strongroom strongroom;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    @Autowired
    RowScope rows;

    private Instant before = Instant.EPOCH;
    private Contact grace;

    @BeforeEach
    void aDayOfItsOwn() {
        before = clock.instant();
        clock.tell(NOW);
        grace = desk.contact();
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    private Document page() {
        return new FrontPage(mvc, people).seen();
    }

    private String said(String part, String place) {
        return new FrontPage(mvc, people).said(part, place);
    }

    private OfferDraft sent(OfferKind kind, String title) {
        OfferDraft draft = desk.draft(kind, grace, title);
        desk.send(draft, NEXT_WEEK);
        return draft;
    }

    private void answer(OfferDraft sent, Reply reply) {
        try (var bound = rows.enterClient(grace.client().value())) {
            answers.answer(
                    sent.id(),
                    reply,
                    desk.reader(grace, Proof.SESSION),
                    ClientScope.of(grace.client()),
                    Desk.actor(grace));
        }
    }

    @Test
    void answersStandThereUntilTheEndOfTheNextDay() {
        OfferDraft proposal = sent(OfferKind.PROPOSAL, "Counsel at sea");
        OfferDraft estimate = sent(OfferKind.ESTIMATE, "Charter in June");
        answer(proposal, Reply.accept(1, "Grace Hill"));
        answer(estimate, Reply.decline(1, "Too dear"));

        assertThat(said("answers", "/firm/proposals/" + proposal.id())).isEqualTo("Grace Hill accepted Counsel at sea");
        assertThat(said("answers", "/firm/estimates/" + estimate.id()))
                .isEqualTo("Grace Hill declined Charter in June");

        clock.tell(Instant.parse("2027-06-18T03:59:00Z"));
        assertThat(said("answers", "/firm/proposals/" + proposal.id())).isNotEmpty();
        clock.tell(Instant.parse("2027-06-18T04:00:00Z"));
        assertThat(said("answers", "/firm/proposals/" + proposal.id())).isEmpty();
    }

    @Test
    void whatCannotBeAnsweredForLongEndsSoonUntilItIsAnswered() {
        OfferDraft proposal = sent(OfferKind.PROPOSAL, "Counsel ashore");
        String place = "/firm/proposals/" + proposal.id();
        assertThat(said("soon", place)).isEqualTo("Last day to answer Counsel ashore");
        assertThat(page().select("section[aria-labelledby=h-soon] li:has(a[href=%s])".formatted(place))
                        .text())
                .contains("In 7 days", "June 23, 2027", "Reads offers");

        answer(proposal, Reply.accept(1, "Grace Hill"));

        assertThat(said("soon", place)).isEmpty();
    }

    @Test
    void contractsAreSignedAndCountersigned() {
        Contract contract = room.send(room.draft(room.content(SigningRoom.TEXT, true, grace)), NEXT_WEEK);
        String place = "/firm/contracts/" + contract.id();
        assertThat(said("soon", place)).isEqualTo("Last day to sign Engagement");
        assertThat(said("todo", place)).isEmpty();

        room.sign(contract, grace);
        assertThat(said("answers", place)).isEqualTo("Grace Hill signed Engagement");
        assertThat(said("todo", place)).isEqualTo("Engagement waits for the firm’s signature");

        room.countersign(contract);
        assertThat(said("todo", place)).isEmpty();
        assertThat(said("soon", place)).isEmpty();
    }

    @Test
    void aContractThatIsDeclinedSaysWhoDid() {
        Contract contract = room.send(room.draft(room.content(SigningRoom.TEXT, false, grace)), NEXT_WEEK);

        room.decline(contract, grace, "Not now");

        assertThat(said("answers", "/firm/contracts/" + contract.id()))
                .isEqualTo("Grace Hill declined to sign Engagement");
    }

    @Test
    void aSignedContractEndsSoonUntilItHasEnded() {
        Contract contract = room.send(room.draft(room.content(SigningRoom.TEXT, false, grace)), NEXT_WEEK);
        room.sign(contract, grace);
        database.owner()
                .client()
                .sql("UPDATE contract_version SET ends_on = DATE '2027-06-30' WHERE contract_id = :id")
                .param("id", contract.id().value())
                .update();
        String place = "/firm/contracts/" + contract.id();

        assertThat(said("soon", place)).isEqualTo("Engagement ends");
        clock.tell(NOW.minus(Duration.ofDays(1)));
        assertThat(said("soon", place)).isEmpty();
        clock.tell(NOW.plus(Duration.ofDays(15)));
        assertThat(said("soon", place)).isEmpty();
    }

    @Test
    void ofAVaultItSaysThatSomethingHasItsLastDay() {
        strongroom.add(
                grace.client(),
                "Alarm code",
                new Secret("hill", "1234", "", ""),
                new VaultItem.Terms(false, LocalDate.of(2027, 6, 30)));
        String place = "/firm/clients/" + grace.client().value() + "/vault";

        assertThat(said("soon", place)).isEqualTo("Something in the vault has its last day");
        assertThat(page().text()).doesNotContain("Alarm code");
        clock.tell(NOW.minus(Duration.ofDays(1)));
        assertThat(said("soon", place)).isEmpty();
    }
}
