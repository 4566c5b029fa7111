package caseflow.billing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.billing.Status;
import caseflow.clients.ClientId;
import caseflow.identity.People;
import caseflow.payments.Attempt;
import caseflow.payments.Counter;
import caseflow.payments.Settlements;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contact pays an invoice by card, on the page where it is read. */
@CaseFlowTest
class PayInvoiceTests {

    private static final String VISA = "4242424242424242";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Wallet wallet;

    @Autowired
    Counter counter;

    @Autowired
    Settlements settlements;

    @Autowired
    Simulator simulator;

    private ClientId client;
    private String grace;
    private Invoice invoice;
    private String page;

    @BeforeEach
    void anInvoiceComes() {
        client = counter.client();
        grace = wallet.payerOf(client);
        invoice = counter.invoice(client, "USD 120.00");
        page = "/portal/invoices/" + invoice.id();
    }

    @AfterEach
    void asBefore() {
        wallet.offer(false, true);
        simulator.awaitWebhooks(Duration.ofSeconds(20));
    }

    private MvcTestResult open() {
        return wallet.post(grace, page + "/checkout").exchange();
    }

    private String intent() {
        return Objects.requireNonNull(counter.attempt(invoice).intent());
    }

    private String checkout() {
        return "/portal/checkouts/" + counter.attempt(invoice).id();
    }

    private Status status() {
        return counter.now(invoice).status(TODAY);
    }

    @Test
    void oneClickOpensTheFormAndTheResultShowsAtOnce() {
        assertThat(wallet.see(grace, page)).bodyText().contains("Pay now", "Or pay by bank transfer");

        assertThat(open())
                .hasStatusOk()
                .bodyText()
                .contains("data-secret=\"" + intent() + "_secret_", simulator.publishableKey(), "Pay $120.00")
                .doesNotContain("Pay now", "<html");

        simulator.confirm(intent(), VISA);
        assertThat(wallet.post(grace, checkout() + "/result?about=" + invoice.id()))
                .hasStatusOk()
                .hasHeader("HX-Retarget", "#main")
                .bodyText()
                .contains("Thank you. $120.00 was paid by card", "Paid in full", "Visa 4242", "/receipt")
                .doesNotContain("_secret_", "Pay now");
        assertThat(wallet.see(grace, page)).bodyText().contains("Paid in full").doesNotContain("Pay now");
        assertThat(wallet.see(grace, "/portal/payments")).bodyText().contains("Card", invoice.label());
    }

    @Test
    void thePageSaysPaidByItselfWhenTheMoneyHasCome() {
        open();
        String watch = checkout() + "?shown=open&times=0&about=" + invoice.id();
        assertThat(wallet.ask(grace, watch))
                .hasStatusOk()
                .bodyText()
                .contains("times=1")
                .doesNotContain("Thank you");

        simulator.confirm(intent(), VISA);
        settlements.apply(intent());

        assertThat(wallet.ask(grace, watch))
                .hasHeader("HX-Retarget", "#main")
                .bodyText()
                .contains("Thank you", "Paid in full");
    }

    @Test
    void aDeclineSaysWhyAndLeavesTheFormAsItIs() {
        open();
        simulator.confirm(intent(), "4000000000009995");

        assertThat(wallet.post(grace, checkout() + "/result"))
                .hasStatusOk()
                .hasHeader("HX-Retarget", "#card-message")
                .bodyText()
                .contains("insufficient funds")
                .doesNotContain("<form");
        assertThat(status()).isEqualTo(Status.UNPAID);
    }

    @Test
    void whatTheBankHasInHandIsNotPaidTwice() {
        open();
        simulator.payFromBank(intent());

        assertThat(wallet.post(grace, checkout() + "/result")).bodyText().contains("Payment under way");
        assertThat(wallet.see(grace, page))
                .bodyText()
                .contains("Payment under way", "shown=under_way")
                .doesNotContain("Pay now", "pay by bank transfer");
        assertThat(open()).bodyText().contains("Payment under way").doesNotContain("data-secret");

        simulator.settleProcessing(intent());
        assertThat(wallet.post(grace, checkout() + "/result")).bodyText().contains("Paid in full");
    }

    @Test
    void aSecondTabShowsWhatTheFirstOnePaid() {
        open();
        simulator.confirm(intent(), VISA);

        assertThat(open()).hasStatusOk().bodyText().contains("Paid in full").doesNotContain("data-secret");
        assertThat(open()).hasStatusOk().bodyText().contains("Paid in full");
        assertThat(counter.entries(invoice)).isEqualTo(1);
    }

    @Test
    void tooLittleForACardIsSaidSo() {
        Invoice little = counter.invoice(client, "USD 0.30");

        assertThat(wallet.see(grace, "/portal/invoices/" + little.id()))
                .bodyText()
                .contains("Less than $0.50 cannot be paid by card", "Pay by bank transfer")
                .doesNotContain("Pay now");
        assertThat(wallet.post(grace, "/portal/invoices/" + little.id() + "/checkout"))
                .hasStatus(409);
        assertThat(counter.attempts(little)).isZero();
    }

    @Test
    void aPartIsPaidAndTheRestStaysOpen() {
        wallet.offer(true, true);
        assertThat(wallet.see(grace, page)).bodyText().contains("Amount in USD", "value=\"120.00\"");

        assertThat(wallet.post(grace, page + "/checkout").param("amount", "50"))
                .bodyText()
                .contains("Pay $50.00");
        simulator.confirm(intent(), VISA);

        assertThat(wallet.post(grace, checkout() + "/result"))
                .bodyText()
                .contains("Thank you. $50.00", "$70.00", "Partially Paid", "Pay now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "120.01", "0.20", "119.80", "ten", "1.005"})
    void anAmountThatCannotBePaidIsRefusedBeforeAnythingBegins(String amount) {
        wallet.offer(true, true);

        assertThat(wallet.post(grace, page + "/checkout").param("amount", amount))
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid=\"true\"", "Pay now");
        assertThat(counter.attempts(invoice)).isZero();
    }

    @Test
    void whereTheFirmTakesNoPartsTheAmountIsNotTheBrowsers() {
        assertThat(wallet.post(grace, page + "/checkout").param("amount", "1"))
                .bodyText()
                .contains("Pay $120.00");
    }

    @Test
    void whatIsRefundedIsOpenAgainAndTheClientIsTold() {
        open();
        simulator.confirm(intent(), VISA);
        wallet.post(grace, checkout() + "/result").exchange();
        simulator.refundInDashboard(intent(), 40_00);
        settlements.apply(intent());

        assertThat(wallet.see(grace, page))
                .bodyText()
                .contains("-$40.00 · Refunded to the card", "Partially Paid", "$40.00", "Pay now");
        assertThat(wallet.see(People.FINCH, "/firm/outbox?q=" + grace))
                .bodyText()
                .contains("Refund on " + invoice.label());
    }

    @Test
    void theFirmSeesThePaymentAndIsTold() {
        open();
        simulator.confirm(intent(), VISA);
        wallet.post(grace, checkout() + "/result").exchange();
        Attempt attempt = counter.attempt(invoice);

        assertThat(wallet.see(People.FINCH, "/firm/invoices/" + invoice.id()))
                .bodyText()
                .contains("/firm/card-payments/" + attempt.id() + "/refunds/new?payable=" + invoice.id())
                .doesNotContain("Take back");
        assertThat(wallet.see(People.FINCH, "/firm/outbox?q=" + grace))
                .bodyText()
                .contains("Thank you for your payment on " + invoice.label());
        assertThat(wallet.see(People.JONAS, "/firm/outbox?q=" + People.JONAS))
                .bodyText()
                .contains("paid $120.00 by card");
    }
}
