package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Dispatches;
import caseflow.billing.Invoice;
import caseflow.billing.portal.Wallet;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.payments.Counter;
import caseflow.payments.Settlements;
import caseflow.settings.MailRules;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the firm wants of its letters, followed from an invoice to a refund. */
@CaseFlowTest
class DiscreetLettersTests {

    private static final String VISA = "4242424242424242";
    private static final String NEUTRAL = "Something new for you at Finch & Partners";

    @Autowired
    Wallet wallet;

    @Autowired
    Counter counter;

    @Autowired
    Settlements settlements;

    @Autowired
    Simulator simulator;

    @Autowired
    Dispatches dispatches;

    @Autowired
    MailSettings settings;

    @Autowired
    RowScope rows;

    @Autowired
    Outbox outbox;

    @Autowired
    Stationery stationery;

    private String payer;
    private Invoice invoice;

    @BeforeEach
    void anInvoiceIsIssued() {
        ClientId client = counter.client();
        payer = wallet.payerOf(client);
        invoice = counter.invoice(client, "USD 642.17");
    }

    @AfterEach
    void asBefore() {
        wish(false, Set.of());
        simulator.awaitWebhooks(Duration.ofSeconds(20));
    }

    @Test
    void aDiscreetFirmNamesNoAmountNoTitleAndNoNumber() {
        wish(true, Set.of());
        mailPayAndRefund();

        assertThat(latest(payer, 3)).allSatisfy(this::assertTellsNothing);
        assertThat(latest(People.JONAS, 2)).allSatisfy(this::assertTellsNothing);
    }

    @Test
    void anotherFirmSaysWhatItIsAbout() {
        mailPayAndRefund();

        assertThat(latest(payer, 3)).extracting(Sheet::subject).allMatch(subject -> subject.contains(invoice.label()));
        assertThat(latest(People.JONAS, 2))
                .extracting(Sheet::subject)
                .containsExactly("Refund of $40.00 to Pays by card", "Pays by card paid $642.17 by card");
    }

    @Test
    void aLetterThatLetsSomebodyInIsNeverWithheld() {
        wish(true, Set.of(Occasion.values()));
        String newcomer = wallet.payerOf(counter.client());

        assertThat(latest(newcomer, 1)).extracting(Sheet::subject).doesNotContain(NEUTRAL);
    }

    @Test
    void aFirmThatWishesNoLettersAboutCardsGetsNoneAndItsClientsStillDo() {
        LetterPage before = outbox.page(People.JONAS, null, null, null);
        wish(false, Set.of(Occasion.CARD_PAYMENTS_STAFF));
        mailPayAndRefund();

        assertThat(outbox.page(People.JONAS, null, null, null)).isEqualTo(before);
        assertThat(latest(payer, 3)).hasSize(3);
    }

    private void wish(boolean discreet, Set<Occasion> silent) {
        settings.change(new MailRules(discreet, silent, settings.rules().version()), Counter.STAFF);
    }

    private void mailPayAndRefund() {
        try (var bound = rows.enterFirm()) {
            dispatches.send(invoice.id(), ClientScope.ALL, Counter.STAFF);
        }
        String intent = counter.intent(invoice);
        simulator.confirm(intent, VISA);
        settlements.apply(intent);
        simulator.refundInDashboard(intent, 40_00);
        settlements.apply(intent);
    }

    private List<Sheet> latest(String reader, int count) {
        return outbox.page(reader, null, null, null).letters().stream()
                .limit(count)
                .map(letter -> outbox.copy(letter.id()).sheet())
                .toList();
    }

    private void assertTellsNothing(Sheet sheet) {
        assertThat(sheet.subject()).isEqualTo(NEUTRAL);
        assertThat(List.of(stationery.text(sheet), stationery.html(sheet)))
                .allSatisfy(form -> assertThat(form)
                        .contains("There is something new for you at Finch", "http://localhost")
                        .doesNotContain(invoice.label(), "642", "40.00", "Advice", "4242"));
    }
}
