package caseflow.payments.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.billing.Invoice;
import caseflow.identity.People;
import caseflow.payments.AttemptId;
import caseflow.payments.Counter;
import caseflow.payments.Plug;
import caseflow.simulator.ApiFault;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How the firm sends money back to a card. */
@CaseFlowTest
class CardRefundPagesTests {

    private static final String VISA = "4242424242424242";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Counter counter;

    @Autowired
    Simulator simulator;

    @Autowired
    Plug plug;

    @AfterEach
    void allIsWell() {
        simulator.faults().clear();
    }

    @Test
    void aPartIsSentBackWithAReason() {
        Invoice invoice = paid("USD 82.00");
        String place = "/firm/card-payments/" + attempt(invoice) + "/refunds";
        assertThat(get(place + "/new?payable=" + invoice.id())).bodyText().contains("82.00", "name=\"key\"");

        assertThat(mvc.post()
                        .uri(place)
                        .param("amount", "12.00")
                        .param("reason", "Counted twice")
                        .param("payable", invoice.id().toString())
                        .with(csrf())
                        .with(people.as(People.JONAS)))
                .hasStatus(302);

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 70.00"));
        assertThat(get("/firm/card-payments/" + attempt(invoice)))
                .bodyText()
                .contains("Counted twice", "sent back by Jonas Berg");
    }

    @Test
    void whatIsTooMuchIsSaidAsMoneyIsWritten() {
        Invoice invoice = paid("USD 1083.00");

        assertThat(mvc.post()
                        .uri("/firm/card-payments/" + attempt(invoice) + "/refunds")
                        .param("amount", "1083.01")
                        .param("reason", "Too much")
                        .with(csrf())
                        .with(people.as(People.JONAS)))
                .bodyText()
                .contains("At most $1,083.00 can be sent back.");
    }

    @Test
    void aRefundWithoutAnAnswerIsNotedAndAnotherMustBeMeant() {
        Invoice invoice = paid("USD 85.00");
        simulator.faults().on("/v1/refunds", 3, new ApiFault.Down());

        assertThat(refund(invoice, "5.00").exchange())
                .hasStatus(302)
                .flash()
                .extractingByKey("flash")
                .asString()
                .contains("payments.flash.refund-noted");
        simulator.faults().clear();
        assertThat(refund(invoice, "5.00"))
                .hasStatus(422)
                .bodyText()
                .contains("Another refund has no answer yet", "meant besides");
        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 85.00"));

        assertThat(refund(invoice, "6.00").param("again", "true")).hasStatus(302);
        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 79.00"));
    }

    @Test
    void anImpatientSecondPressSendsNothing() {
        Invoice invoice = paid("USD 86.00");
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            assertThat(refund(invoice, "80.00").param("key", key)).hasStatus(302);
        }

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 6.00"));
    }

    @Test
    void whatTheProviderCannotExpressIsSaidAtTheField() {
        Invoice invoice = paid("KWD 8.700");

        assertThat(refund(invoice, "1.005")).hasStatus(422).bodyText().contains("Please round the amount");
    }

    @Test
    void whatMakesNoSenseIsSaidAtTheField() {
        Invoice invoice = paid("USD 83.00");
        String place = "/firm/card-payments/" + attempt(invoice) + "/refunds";

        for (String amount : new String[] {"", "0", "-1", "83.01", "abc", "1.234"}) {
            assertThat(mvc.post()
                            .uri(place)
                            .param("amount", amount)
                            .param("reason", "")
                            .with(csrf())
                            .with(people.as(People.JONAS)))
                    .as(amount)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Please say why");
        }
        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 83.00"));
    }

    @Test
    void withoutKeysNothingIsOfferedAndTheReasonSaid() {
        Invoice invoice = paid("USD 88.00");
        String place = "/firm/card-payments/" + attempt(invoice);
        assertThat(get("/firm/invoices/" + invoice.id())).bodyText().contains(place + "/refunds/new");
        try (var pulled = plug.pull()) {
            assertThat(get(place)).bodyText().contains("$88.00").doesNotContain("/refunds/new", "TEST");
            assertThat(get("/firm/invoices/" + invoice.id())).bodyText().doesNotContain("/refunds/new", "reversal");
            assertThat(get(place + "/refunds/new")).hasStatus(409).bodyText().contains("switched off");
            assertThat(refund(invoice, "5.00")).hasStatus(409).bodyText().contains("switched off");
        }
    }

    private MockMvcRequestBuilder refund(Invoice invoice, String amount) {
        return mvc.post()
                .uri("/firm/card-payments/" + attempt(invoice) + "/refunds")
                .param("amount", amount)
                .param("reason", "Agreed")
                .with(csrf())
                .with(people.as(People.JONAS));
    }

    private Invoice paid(String amount) {
        return counter.paid(amount, VISA);
    }

    private AttemptId attempt(Invoice invoice) {
        return counter.attempt(invoice).id();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(people.as(People.JONAS)).exchange();
    }
}
