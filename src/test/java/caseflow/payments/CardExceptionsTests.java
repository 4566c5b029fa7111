package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import caseflow.billing.Invoice;
import caseflow.billing.Method;
import caseflow.billing.Payment;
import caseflow.billing.PaymentEntry;
import caseflow.billing.Payments;
import caseflow.billing.Status;
import caseflow.billing.Withdrawals;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import caseflow.simulator.ApiFault;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes another way than paid and done. */
@CaseFlowTest
class CardExceptionsTests {

    private static final String VISA = "4242424242424242";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ClientScope ALL = ClientScope.ALL;

    @Autowired
    Counter counter;

    @Autowired
    Settlements settlements;

    @Autowired
    Refunds refunds;

    @Autowired
    Reviews reviews;

    @Autowired
    Payments payments;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Simulator simulator;

    @Autowired
    RowScope rows;

    private RowScope.Bound firm = () -> {};

    @BeforeEach
    void enter() {
        firm = rows.enterFirm();
    }

    @AfterEach
    void leave() {
        simulator.faults().clear();
        simulator.awaitWebhooks(Duration.ofSeconds(20));
        firm.close();
    }

    @Test
    void whatIsMadeVoidCannotBePaidAnyMore() {
        Invoice invoice = counter.invoice("USD 40.00");
        String intent = counter.intent(invoice);

        withdrawals.withdraw(invoice.id(), "Wrong client", ALL, Counter.STAFF);

        assertThat(status(invoice)).isEqualTo(Status.VOID);
        assertThat(simulator.paymentIntent(intent).path("status").asString()).isEqualTo("canceled");
        assertThat(counter.attempt(invoice).state()).isEqualTo(AttemptState.ABANDONED);
    }

    @Test
    void whatHasJustBeenPaidIsNotMadeVoid() {
        Invoice invoice = counter.invoice("USD 41.00");
        counter.pays(counter.intent(invoice), VISA);

        assertThatExceptionOfType(CardPaymentArrived.class)
                .isThrownBy(() -> withdrawals.withdraw(invoice.id(), "Wrong client", ALL, Counter.STAFF));

        assertThat(status(invoice)).isEqualTo(Status.PAID);
    }

    @Test
    void norWhatTheBankHasInHand() {
        Invoice invoice = counter.invoice("USD 42.00");
        String intent = counter.intent(invoice);
        simulator.payFromBank(intent);

        assertThatExceptionOfType(CardPaymentUnderWay.class)
                .isThrownBy(() -> withdrawals.withdraw(invoice.id(), "Wrong client", ALL, Counter.STAFF));
        assertThatExceptionOfType(CardPaymentUnderWay.class).isThrownBy(() -> transfer(invoice, "USD 42.00"));

        assertThat(status(invoice)).isEqualTo(Status.UNPAID);
        simulator.failProcessing(intent);
        settlements.apply(intent);
        withdrawals.withdraw(invoice.id(), "Wrong client", ALL, Counter.STAFF);
        assertThat(status(invoice)).isEqualTo(Status.VOID);
    }

    @Test
    void aTransferEndsTheCardsAttempt() {
        Invoice invoice = counter.invoice("USD 43.00");
        String intent = counter.intent(invoice);

        transfer(invoice, "USD 43.00");

        assertThat(status(invoice)).isEqualTo(Status.PAID);
        assertThat(simulator.paymentIntent(intent).path("status").asString()).isEqualTo("canceled");
    }

    @Test
    void aTransferMeetsACardThatWasFaster() {
        Invoice invoice = counter.invoice("USD 44.00");
        counter.pays(counter.intent(invoice), VISA);

        assertThatExceptionOfType(CardPaymentArrived.class).isThrownBy(() -> transfer(invoice, "USD 44.00"));

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 44.00"));
        assertThat(payments.of(invoice.id(), ALL)).hasSize(1);
    }

    @Test
    void moneyForWhatIsPaidOrVoidIsKeptAsACreditAndFound() {
        Invoice invoice = counter.invoice("USD 45.00");
        String intent = counter.intent(invoice);
        counter.pays(intent, VISA);
        // as if it had been made void while the card's bank was at it
        counter.owner()
                .sql("UPDATE invoice SET voided_at = now(), voided_by = 'x', void_reason = 'x' WHERE id = :id")
                .param("id", invoice.id().value())
                .update();

        settlements.apply(intent);

        assertThat(counter.now(invoice).paid().isZero()).isTrue();
        assertThat(counter.bookedFor(invoice)).isEqualByComparingTo("45");
        assertThat(found(intent)).containsExactly(Finding.Kind.UNAPPLIED);

        refunds.refund(Counter.back(counter.attempt(invoice).id(), "USD 45.00"), ALL, Counter.STAFF);
        assertThat(counter.bookedFor(invoice)).isEqualByComparingTo("0");
    }

    @Test
    void moreThanIsOpenIsPaidAndTheDifferenceACredit() {
        Invoice invoice = counter.invoice("USD 46.00");
        String intent = counter.intent(invoice);
        counter.pays(intent, VISA);
        counter.owner()
                .sql("UPDATE invoice SET paid = 40 WHERE id = :id")
                .param("id", invoice.id().value())
                .update();

        settlements.apply(intent);

        assertThat(status(invoice)).isEqualTo(Status.PAID);
        assertThat(payments.of(invoice.id(), ALL))
                .extracting(Payment::amount, Payment::applied)
                .containsExactlyInAnyOrder(
                        tuple(Money.parse("USD 6.00"), true), tuple(Money.parse("USD 40.00"), false));
    }

    @Test
    void whatTheProviderWillNotTakeIsInNobodysWay() {
        Invoice invoice = counter.invoice("IRR 500000.00");
        assertThatExceptionOfType(NotPayableByCard.class).isThrownBy(() -> counter.open(invoice));
        assertThat(counter.attempt(invoice).state()).isEqualTo(AttemptState.ABANDONED);

        transfer(invoice, "IRR 1.00");
        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("IRR 1.00"));
        assertThatExceptionOfType(NotPayableByCard.class).isThrownBy(() -> counter.open(invoice));
    }

    @Test
    void whileTheProviderIsSilentAnOpenFormIsInTheWayAndThatIsSaid() {
        Invoice invoice = counter.invoice("USD 47.00");
        counter.intent(invoice);
        simulator.faults().on("/v1/payment_intents", 3, new ApiFault.Down());

        assertThatExceptionOfType(CardsUnreachable.class)
                .isThrownBy(() -> transfer(invoice, "USD 47.00"))
                .extracting(CardsUnreachable::key)
                .isEqualTo("payments.unreachable.abandon");
        simulator.faults().clear();

        transfer(invoice, "USD 47.00");
        assertThat(status(invoice)).isEqualTo(Status.PAID);
    }

    private void transfer(Invoice invoice, String amount) {
        var entry = new PaymentEntry(Money.parse(amount), TODAY, Method.TRANSFER, "", "");
        payments.record(invoice.id(), counter.now(invoice).version(), entry, ALL, Counter.STAFF);
    }

    private Status status(Invoice invoice) {
        return counter.now(invoice).status(TODAY);
    }

    private List<Finding.Kind> found(String subject) {
        return reviews.open(500).stream()
                .filter(item -> item.subject().equals(subject))
                .map(ReviewItem::kind)
                .toList();
    }
}
