package caseflow.billing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.billing.Status;
import caseflow.clients.ClientId;
import caseflow.payments.Counter;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact pays everything that is open in one go. */
@CaseFlowTest
class PayTogetherTests {

    private static final String VISA = "4242424242424242";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Wallet wallet;

    @Autowired
    Counter counter;

    @Autowired
    Simulator simulator;

    private ClientId client;
    private String grace;

    @BeforeEach
    void aClientComes() {
        client = counter.client();
        grace = wallet.payerOf(client);
    }

    @AfterEach
    void asBefore() {
        wallet.offer(false, true);
        simulator.awaitWebhooks(Duration.ofSeconds(20));
    }

    private Status status(Invoice invoice) {
        return counter.now(invoice).status(TODAY);
    }

    @Test
    void everythingOfOneCurrencyIsPaidByOnePayment() {
        Invoice first = counter.invoice(client, "USD 10.00");
        Invoice second = counter.invoice(client, "USD 25.50");
        Invoice other = counter.invoice(client, "EUR 40.00");
        assertThat(wallet.see(grace, "/portal")).bodyText().contains("/portal/checkout");
        assertThat(wallet.see(grace, "/portal/invoices")).bodyText().contains("/portal/checkout");
        assertThat(wallet.see(grace, "/portal/checkout"))
                .bodyText()
                .contains(first.label(), second.label(), other.label(), "Pay $35.50", "Pay €40.00");

        assertThat(wallet.post(grace, "/portal/checkout").param("currency", "USD"))
                .hasStatusOk()
                .bodyText()
                .contains("data-secret", "For 2 invoices");
        simulator.confirm(Objects.requireNonNull(counter.attempt(first).intent()), VISA);
        assertThat(wallet.post(
                        grace, "/portal/checkouts/" + counter.attempt(first).id() + "/result"))
                .bodyText()
                .contains("Thank you. $35.50", "Pay €40.00")
                .doesNotContain(first.label());

        assertThat(status(first)).isEqualTo(Status.PAID);
        assertThat(status(second)).isEqualTo(Status.PAID);
        assertThat(status(other)).isEqualTo(Status.UNPAID);
    }

    @Test
    void whatIsUnderWayIsNoPartOfIt() {
        Invoice first = counter.invoice(client, "USD 10.00");
        Invoice second = counter.invoice(client, "USD 25.50");
        simulator.payFromBank(counter.intent(first));
        counter.refresh(first);

        assertThat(wallet.see(grace, "/portal/checkout"))
                .bodyText()
                .contains("Payment under way", "Pay $25.50")
                .doesNotContain("Pay $35.50");
        assertThat(wallet.post(grace, "/portal/checkout").param("currency", "USD"))
                .bodyText()
                .contains("Pay $25.50");
        assertThat(counter.attempt(second).basket().shares()).hasSize(1);
    }

    @Test
    void theFirmDecidesWhetherItIsOffered() {
        counter.invoice(client, "USD 10.00");
        counter.invoice(client, "USD 25.50");
        wallet.offer(false, false);

        assertThat(wallet.see(grace, "/portal")).bodyText().doesNotContain("/portal/checkout");
        assertThat(wallet.see(grace, "/portal/checkout")).hasStatus(404);
        assertThat(wallet.post(grace, "/portal/checkout").param("currency", "USD"))
                .hasStatus(404);
    }

    @Test
    void withNothingOpenThereIsNothingToPay() {
        assertThat(wallet.see(grace, "/portal/checkout"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing to pay");
        assertThat(wallet.post(grace, "/portal/checkout").param("currency", "USD"))
                .hasStatus(409);
        assertThat(wallet.post(grace, "/portal/checkout").param("currency", "XYZ"))
                .hasStatus(404);
    }
}
