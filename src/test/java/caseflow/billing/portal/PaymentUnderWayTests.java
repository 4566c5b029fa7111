package caseflow.billing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
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

/** What somebody has paid, and the bank has in hand, is asked of nobody. */
@CaseFlowTest
class PaymentUnderWayTests {

    @Autowired
    Wallet wallet;

    @Autowired
    Counter counter;

    @Autowired
    Simulator simulator;

    private ClientId client;
    private String grace;
    private Invoice invoice;

    @BeforeEach
    void somethingIsOverdueAndPaidFromABank() {
        client = counter.client();
        grace = wallet.payerOf(client);
        invoice = counter.invoice(client, "USD 310.00", LocalDate.of(2026, 9, 1));
        assertThat(wallet.see(grace, "/portal")).bodyText().contains("$310.00 of it is overdue", "#pay");
        simulator.payFromBank(counter.intent(invoice));
        counter.refresh(invoice);
    }

    @AfterEach
    void quiet() {
        simulator.awaitWebhooks(Duration.ofSeconds(20));
    }

    @Test
    void itWaitsForNobodyAndIsNotOverdueAnyMore() {
        assertThat(wallet.see(grace, "/portal"))
                .bodyText()
                .contains(
                        "Nothing waits for you.",
                        "Nothing is waiting for you",
                        "Due on one invoice",
                        "$310.00",
                        "The payment of one of them is under way")
                .doesNotContain("Everything is paid", "of it is overdue", "#pay");
        assertThat(wallet.see(grace, "/portal/invoices"))
                .bodyText()
                .contains("Payment under way")
                .doesNotContain(">Overdue</span>");
    }

    @Test
    void itDoesNotCountWhereSeveralArePaidTogether() {
        Invoice second = counter.invoice(client, "USD 20.00");
        assertThat(wallet.see(grace, "/portal"))
                .bodyText()
                .contains("/portal/invoices/" + second.id() + "#pay")
                .doesNotContain("/portal/checkout");
        assertThat(wallet.see(grace, "/portal/invoices")).bodyText().doesNotContain("/portal/checkout");

        counter.invoice(client, "USD 30.00");

        assertThat(wallet.see(grace, "/portal")).bodyText().contains("/portal/checkout");
    }

    @Test
    void whatComesFromABankIsNoCard() {
        simulator.settleProcessing(
                Objects.requireNonNull(counter.attempt(invoice).intent()));
        counter.refresh(invoice);

        assertThat(wallet.see(grace, "/portal/payments"))
                .bodyText()
                .contains("Other")
                .doesNotContain(">Card<");
        assertThat(wallet.see(grace, "/portal/invoices/" + invoice.id()))
                .bodyText()
                .contains("Bank account")
                .doesNotContain("Us_bank");
    }
}
