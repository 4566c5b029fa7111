package caseflow.billing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.clients.ClientId;
import caseflow.payments.Counter;
import caseflow.simulator.ApiFault;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a contact reads when paying by card does not go as it should. */
@CaseFlowTest
class PayInTroubleTests {

    private static final String VISA = "4242424242424242";

    @Autowired
    Wallet wallet;

    @Autowired
    Counter counter;

    @Autowired
    Simulator simulator;

    private String grace;
    private Invoice invoice;

    @BeforeEach
    void anInvoiceComes() {
        ClientId client = counter.client();
        grace = wallet.payerOf(client);
        invoice = counter.invoice(client, "USD 120.00");
    }

    @AfterEach
    void asBefore() {
        simulator.faults().clear();
        simulator.awaitWebhooks(Duration.ofSeconds(20));
    }

    private MvcTestResult open() {
        return wallet.post(grace, "/portal/invoices/" + invoice.id() + "/checkout")
                .exchange();
    }

    private String intent() {
        return Objects.requireNonNull(counter.attempt(invoice).intent());
    }

    private String checkout() {
        return "/portal/checkouts/" + counter.attempt(invoice).id();
    }

    @Test
    void theCardThatIsOneTooManyIsSaidSoAtOnce() {
        open();
        for (int i = 0; i < 10; i++) {
            simulator.confirm(intent(), "4000000000000002");
        }
        String result = checkout() + "/result?about=" + invoice.id();
        String watch = checkout() + "?shown=open&times=0&about=" + invoice.id();

        assertThat(wallet.post(grace, result))
                .hasStatusOk()
                .hasHeader("HX-Retarget", "#main")
                .bodyText()
                .contains("Too many cards were refused")
                .doesNotContain("You can begin again", "_secret_");
        assertThat(wallet.ask(grace, watch)).bodyText().contains("Too many cards were refused");
    }

    @Test
    void whetherItWasPaidIsNotKnownWhileStripeIsSilent() {
        open();
        simulator.confirm(intent(), VISA);
        simulator.faults().on("/v1/payment_intents", 20, new ApiFault.Down());

        assertThat(wallet.post(grace, checkout() + "/result"))
                .hasStatus(503)
                .bodyText()
                .contains("Please do not pay again")
                .doesNotContain("No card was charged", "bank transfer");
    }
}
