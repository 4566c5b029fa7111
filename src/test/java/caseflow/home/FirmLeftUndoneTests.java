package caseflow.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.billing.Debtors;
import caseflow.billing.Invoice;
import caseflow.billing.Withdrawals;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.contracts.SigningRoom;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferKind;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What the firm itself has left undone stands on its first page, with the way to where it is done. */
@CaseFlowTest
class FirmLeftUndoneTests {

    private static final Instant NOW = Instant.parse("2027-06-16T15:00:00Z");
    private static final LocalDate NEXT_WEEK = LocalDate.of(2027, 6, 23);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Desk desk;

    @Autowired
    SigningRoom room;

    @Autowired
    Debtors debtors;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowScope rows;

    private Instant before = Instant.EPOCH;
    private Contact grace;
    private FrontPage page;

    @BeforeEach
    void aDayOfItsOwn() {
        before = clock.instant();
        clock.tell(NOW);
        grace = desk.contact();
        page = new FrontPage(mvc, people);
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    @Test
    void draftsAreCountedAndTheirListsOneClickAway() {
        int invoices = page.drafts("/firm/invoices?status=draft");
        int proposals = page.drafts("/firm/proposals?stage=draft");
        OfferDraft proposal = desk.draft(OfferKind.PROPOSAL, grace, "Not sent");
        desk.draft(OfferKind.ESTIMATE, grace, "Not sent either");
        room.draft(room.content(SigningRoom.TEXT, false, grace));

        assertThat(page.drafts("/firm/proposals?stage=draft")).isEqualTo(proposals + 1);
        assertThat(page.drafts("/firm/estimates?stage=draft")).isPositive();
        assertThat(page.drafts("/firm/contracts?stage=draft")).isPositive();
        assertThat(page.drafts("/firm/invoices?status=draft")).isEqualTo(invoices);

        desk.send(proposal, NEXT_WEEK);
        assertThat(page.drafts("/firm/proposals?stage=draft")).isEqualTo(proposals);
    }

    @Test
    void theLongestOverdueStandsThereUntilItIsVoid() {
        Contact debtor = debtors.debtor();
        Invoice invoice = debtors.issued(debtor, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 2));
        String place = "/firm/invoices/" + invoice.id();
        Document shown = page.seen();
        assertThat(shown.select("section[aria-labelledby=h-overdue] a.row-title[href=%s]".formatted(place)))
                .hasSize(1);
        assertThat(shown.select("section[aria-labelledby=h-overdue] .row")).hasSizeLessThanOrEqualTo(5);
        assertThat(shown.select("section[aria-labelledby=h-overdue] .card-head a")
                        .attr("href"))
                .isEqualTo("/firm/invoices?status=overdue");
        assertThat(shown.select("section[aria-labelledby=h-overdue] .due-amount")
                        .text())
                .contains("$");

        try (var bound = rows.enterFirm()) {
            withdrawals.withdraw(invoice.id(), "Wrong", ClientScope.ALL, Desk.STAFF);
        }

        assertThat(page.seen().select("section[aria-labelledby=h-overdue] a[href=%s]".formatted(place)))
                .isEmpty();
    }

    @Test
    void lettersThatCouldNotBeSentWaitForTheFirm() {
        var day = new FirmDay(database, jdbc, transaction, rows);
        long letter = day.aLetterIsGivenUp();
        try {
            assertThat(page.said("todo", "/firm/outbox?stage=given-up")).contains("could not be sent");
        } finally {
            day.itIsThrownAway(letter);
        }
        assertThat(page.said("todo", "/firm/outbox?stage=given-up")).isEmpty();
    }

    @Test
    void aLetterThatSomebodyHasClosedDoesNotWaitAnyMore() {
        var day = new FirmDay(database, jdbc, transaction, rows);
        long letter = day.aLetterIsGivenUp();
        try {
            assertThat(mvc.post()
                            .uri("/firm/outbox/" + letter + "/closing")
                            .with(csrf())
                            .with(people.as(People.JONAS)))
                    .hasStatus(302);
            assertThat(page.said("todo", "/firm/outbox?stage=given-up")).isEmpty();
            assertThat(database.owner()
                            .client()
                            .sql("SELECT deed FROM audit WHERE path = 'outbox/' || :letter")
                            .param("letter", letter)
                            .query(String.class)
                            .list())
                    .containsExactly("letter.closed");
        } finally {
            day.itIsThrownAway(letter);
        }
    }

    @Test
    void paymentsByCardThatNeedALookAreOneClickAway() {
        assertThat(page.said("todo", "/firm/card-payments")).contains("card payments");
    }

    @Test
    void staffSeeWhatAdminsSee() {
        OfferDraft proposal = desk.draft(OfferKind.PROPOSAL, grace, "Counsel for all");
        desk.send(proposal, NEXT_WEEK);

        assertThat(page.seenBy(People.JONAS).select("a[href=/firm/proposals/%s]".formatted(proposal.id())))
                .isNotEmpty();
    }

    @Test
    void whenNothingNeedsAnybodyItSaysSo() {
        assertThat(page.seen().text()).doesNotContain("Nothing needs anybody");

        new FirmDay(database, jdbc, transaction, rows).onWhichNothingIsLeftToDo(() -> {
            clock.tell(NOW.plusSeconds(600));
            Document shown = page.seen();
            assertThat(shown.text()).contains("Nothing needs anybody just now", "No invoice is open.");
            assertThat(shown.select("main section[aria-labelledby]").eachAttr("aria-labelledby"))
                    .containsExactly("h-open", "h-activity");
        });
        // what pages remember for seconds is read again, as it is
        clock.tell(NOW.plusSeconds(1200));
        page.seen();
    }
}
