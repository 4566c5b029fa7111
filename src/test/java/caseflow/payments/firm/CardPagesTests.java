package caseflow.payments.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.billing.Invoice;
import caseflow.identity.People;
import caseflow.payments.AttemptId;
import caseflow.payments.Counter;
import caseflow.payments.Settlements;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the firm sees of card payments, and does about them. */
@CaseFlowTest
class CardPagesTests {

    private static final String VISA = "4242424242424242";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Counter counter;

    @Autowired
    Settlements settlements;

    @Autowired
    Simulator simulator;

    @Test
    void aPaymentIsListedAndShowsWhereItStands() {
        Invoice invoice = paid("USD 81.00");

        assertThat(get("/firm/card-payments")).bodyText().contains(invoice.label(), "TEST", "Received");
        assertThat(get("/firm/card-payments/" + attempt(invoice)))
                .bodyText()
                .contains("$81.00", "Visa 4242", "Grace Hill", "Refund")
                .contains("/firm/clients/" + invoice.client(), "Pays by card")
                .contains("/firm/invoices/" + invoice.id(), invoice.label());
    }

    @Test
    void theListGoesOnWithOlderPayments() {
        Invoice first = paid("USD 85.00");
        Invoice second = paid("USD 86.00");

        assertThat(get("/firm/card-payments?older=" + attempt(second)))
                .bodyText()
                .contains(first.label(), "rel=\"prev\"")
                .doesNotContain(second.label());
    }

    @Test
    void whatTheBankTookIsNotReturned() {
        Invoice invoice = paid("USD 87.00");
        dispute(invoice);

        assertThat(get("/firm/card-payments?older=" + (attempt(invoice).value() + 1)))
                .bodyText()
                .contains("Taken by the bank");
        assertThat(get("/firm/card-payments/" + attempt(invoice)))
                .bodyText()
                .contains("Answer by", "The cardholder says that they did not make this payment.")
                .doesNotContain(">fraudulent<");
    }

    @Test
    void whatTheBankAsksIsNoDispute() {
        Invoice invoice = paid("USD 88.00");
        simulator.openInquiry(Objects.requireNonNull(counter.attempt(invoice).intent()));
        settlements.apply(Objects.requireNonNull(counter.attempt(invoice).intent()));

        assertThat(get("/firm/card-payments"))
                .bodyText()
                .containsPattern("The bank asks about a payment: <bdi>" + invoice.label());
    }

    @Test
    void whatWasLookedAtLeavesTheList() {
        Invoice invoice = paid("USD 84.00");
        String dispute = dispute(invoice);
        assertThat(get("/firm/card-payments")).bodyText().contains(dispute);
        assertThat(get("/firm")).bodyText().contains("class=\"count\"").containsPattern("need(s)? a look</a>");
        long finding = counter.owner()
                .sql("SELECT id FROM card_review WHERE subject = :dispute")
                .param("dispute", dispute)
                .query(Long.class)
                .single();

        String settle = "/firm/card-payments/findings/" + finding + "/settlement";
        assertThat(mvc.post().uri(settle).with(csrf()).with(people.as(People.JONAS)))
                .hasStatus(302);

        assertThat(get("/firm/card-payments")).bodyText().doesNotContain(dispute);
        assertThat(mvc.post().uri(settle).with(csrf()).with(people.as(People.JONAS)))
                .hasStatus(404);
    }

    @Test
    void theSettingsShowTheModeTheWebhookAndNoKey() {
        MvcTestResult page = mvc.get()
                .uri("/firm/settings/cards")
                .with(people.as(People.FINCH))
                .exchange();

        assertThat(page)
                .bodyText()
                .contains("TEST", "sk_test_…", "/webhooks/stripe", "payment_intent.succeeded")
                .doesNotContain(simulator.secretKey(), simulator.webhookSecret());
    }

    @Test
    void whoSavesTheTermsOverSomebodyElseIsTold() {
        assertThat(mvc.post()
                        .uri("/firm/settings/cards")
                        .param("parts", "true")
                        .param("version", "99999")
                        .with(csrf())
                        .with(people.as(People.FINCH)))
                .hasStatus(409);
    }

    private String dispute(Invoice invoice) {
        String intent = Objects.requireNonNull(counter.attempt(invoice).intent());
        String dispute = simulator.openDispute(intent).path("id").asString();
        settlements.apply(intent);
        return dispute;
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
