package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.billing.Invoice;
import caseflow.billing.Status;
import caseflow.clients.ClientId;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A payment is recorded once, whoever hears of it, however often, in whatever order. */
@CaseFlowTest
class PayByCardTests {

    private static final String VISA = "4242424242424242";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Counter counter;

    @Autowired
    Settlements settlements;

    @Autowired
    InboxWorker inbox;

    @Autowired
    Simulator simulator;

    @AfterEach
    void allIsWell() {
        simulator.faults().clear();
        simulator.awaitWebhooks(PATIENCE);
    }

    @Test
    void whoPaysSeesItPaidAtOnce() {
        Invoice invoice = counter.invoice("USD 120.00");
        Checkout form = counter.open(invoice);
        assertThat(form.state()).isEqualTo(AttemptState.OPEN);
        assertThat(form.secret()).isNotBlank();
        simulator.confirm(Objects.requireNonNull(counter.attempt(invoice).intent()), VISA);

        Checkout after = counter.refresh(invoice);

        assertThat(after.state()).isEqualTo(AttemptState.RECEIVED);
        assertThat(after.secret()).isNull();
        assertThat(status(invoice)).isEqualTo(Status.PAID);
    }

    @Test
    void fiveTimesTheWebhookInAnyOrderAndThePageAtOnceIsOneEntry() throws Exception {
        Invoice invoice = counter.invoice("USD 75.00");
        String intent = counter.intent(invoice);
        simulator.confirm(intent, VISA);
        List<Callable<Object>> told = new ArrayList<>();
        for (JsonNode event : eventsOf(intent)) {
            String id = event.path("id").asString();
            for (int i = 0; i < 5; i++) {
                told.add(() -> simulator.deliver(id));
                told.add(() -> counter.refresh(invoice));
            }
        }
        Collections.shuffle(told);

        atOnce(told);
        simulator.awaitWebhooks(PATIENCE);
        inbox.drain();

        assertThat(counter.entries(invoice)).isEqualTo(1);
        assertThat(counter.bookedFor(invoice)).isEqualByComparingTo("75");
        assertThat(status(invoice)).isEqualTo(Status.PAID);
    }

    @Test
    void twentyClicksAtOnceAreOneIntent() throws Exception {
        Invoice invoice = counter.invoice("USD 20.00");
        int before = simulator.paymentIntents().size();

        List<Object> forms = atOnce(Collections.nCopies(20, () -> counter.open(invoice)));

        assertThat(forms)
                .extracting(form -> ((Checkout) form).secret())
                .containsOnly(((Checkout) forms.get(0)).secret());
        assertThat(simulator.paymentIntents()).hasSize(before + 1);
    }

    @Test
    void twoTabsShareOneFormAndAnotherContactHasTheirOwn() {
        Invoice invoice = counter.invoice("USD 31.00");
        String secret = counter.open(Counter.payer(501), invoice).secret();
        String first = Objects.requireNonNull(counter.attempt(invoice).intent());
        assertThat(counter.open(Counter.payer(501), invoice).secret()).isEqualTo(secret);

        assertThat(counter.open(Counter.payer(502), invoice).secret()).isNotEqualTo(secret);

        assertThat(statusOf(first)).isEqualTo("canceled");
        assertThat(counter.refresh(Counter.payer(501), invoice).secret()).isNull();
        simulator.confirm(Objects.requireNonNull(counter.attempt(invoice).intent()), VISA);
        assertThat(counter.open(Counter.payer(501), invoice).state()).isEqualTo(AttemptState.RECEIVED);
        assertThat(counter.attempt(invoice).account()).isEqualTo(502);
        assertThat(counter.entries(invoice)).isEqualTo(1);
    }

    @Test
    void anotherAmountIsAnotherPaymentAndTheFormThatSaysTheOldOneHasEnded() {
        Invoice invoice = counter.invoice("USD 700.00");
        counter.part(invoice, "100.00");
        AttemptId first = counter.attempt(invoice).id();
        String shown = Objects.requireNonNull(counter.attempt(invoice).intent());

        Checkout second = counter.open(invoice);

        assertThat(second.attempt().amount()).isEqualTo(Money.parse("USD 700.00"));
        assertThat(statusOf(shown)).isEqualTo("canceled");
        assertThat(simulator.paymentIntent(shown).path("amount").asLong()).isEqualTo(100_00);
        assertThat(counter.attempt(invoice).id()).isNotEqualTo(first);
        assertThat(counter.attempts(invoice)).isEqualTo(2);
    }

    @Test
    void anAmountThatWasChangedAtTheProvidersIsNotTakenFor() {
        Invoice invoice = counter.invoice("USD 51.00");
        String changed = counter.intent(invoice);
        counter.owner()
                .sql("UPDATE payment_share SET amount = 50 WHERE payable_id = :id")
                .param("id", invoice.id().value())
                .update();

        counter.part(invoice, "50.00");

        assertThat(statusOf(changed)).isEqualTo("canceled");
        assertThat(simulator
                        .paymentIntent(counter.intent(invoice))
                        .path("amount")
                        .asLong())
                .isEqualTo(51_00);
    }

    @Test
    void aDeclineSaysWhyAndTheNextCardPays() {
        Invoice invoice = counter.invoice("USD 18.00");
        String intent = counter.intent(invoice);
        simulator.confirm(intent, "4000000000009995");

        Checkout declined = counter.refresh(invoice);
        assertThat(declined.state()).isEqualTo(AttemptState.OPEN);
        assertThat(declined.decline()).contains("insufficient funds");

        simulator.confirm(intent, VISA);
        assertThat(counter.refresh(invoice).state()).isEqualTo(AttemptState.RECEIVED);
        assertThat(status(invoice)).isEqualTo(Status.PAID);
    }

    private String statusOf(String intent) {
        return simulator.paymentIntent(intent).path("status").asString();
    }

    @Test
    void allOpenInvoicesArePaidByOne() {
        ClientId client = counter.client();
        Invoice first = counter.invoice(client, "USD 10.00");
        Invoice second = counter.invoice(client, "USD 25.50");
        String alone = counter.intent(second);

        String intent = counter.intent(first, second);
        simulator.confirm(intent, VISA);
        settlements.apply(intent);

        assertThat(simulator.paymentIntent(alone).path("status").asString()).isEqualTo("canceled");
        assertThat(simulator.paymentIntent(intent).path("amount_received").asLong())
                .isEqualTo(3550);
        assertThat(status(first)).isEqualTo(Status.PAID);
        assertThat(status(second)).isEqualTo(Status.PAID);
        assertThat(counter.entries(first)).isEqualTo(1);
    }

    @Test
    void whatTheBankHasInHandIsWaitedFor() {
        Invoice invoice = counter.invoice("USD 90.00");
        String intent = counter.intent(invoice);
        simulator.payFromBank(intent);

        assertThat(counter.open(invoice).state()).isEqualTo(AttemptState.UNDER_WAY);
        assertThat(counter.open(invoice).secret()).isNull();

        simulator.settleProcessing(intent);
        settlements.apply(intent);
        assertThat(status(invoice)).isEqualTo(Status.PAID);
    }

    @Test
    void currenciesAreCountedAsTheProviderDoes() {
        for (String amount : List.of("JPY 5000", "KWD 12.340", "ISK 700", "UGX 9000", "EUR 0.50")) {
            Invoice invoice = counter.invoice(amount);
            String intent = counter.intent(invoice);
            simulator.confirm(intent, VISA);
            settlements.apply(intent);

            assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse(amount));
        }
    }

    @Test
    void whatTheProviderCannotTakeIsNotTried() {
        for (String amount : List.of("USD 0.49", "JPY 49", "KWD 12.345", "USD 1000000.00")) {
            Invoice invoice = counter.invoice(amount);

            assertThatExceptionOfType(NotPayableByCard.class).isThrownBy(() -> counter.open(invoice));
            assertThat(counter.attempts(invoice)).isZero();
        }
    }

    private Status status(Invoice invoice) {
        return counter.now(invoice).status(TODAY);
    }

    private List<JsonNode> eventsOf(String intent) {
        return simulator.events().stream()
                .filter(event -> event.path("data").path("object").toString().contains(intent))
                .toList();
    }

    private static <T> List<Object> atOnce(List<Callable<T>> deeds) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(20);
        List<Object> done = new ArrayList<>();
        for (Future<T> each : people.invokeAll(deeds)) {
            done.add(each.get());
        }
        people.shutdown();
        return done;
    }
}
