package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.billing.Invoice;
import caseflow.billing.Status;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import caseflow.simulator.DisputeEnd;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Refunds and disputes. */
@CaseFlowTest
class MoneyGoesBackTests {

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
    CardPayments cardPayments;

    @Autowired
    Reviews reviews;

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
    void refundsTwiceInPartAndNeverMoreThanCame() {
        Invoice invoice = paid("USD 50.00");
        AttemptId attempt = counter.attempt(invoice).id();

        refunds.refund(Counter.back(attempt, "USD 20.00"), ALL, Counter.STAFF);
        refunds.refund(Counter.back(attempt, "USD 20.00"), ALL, Counter.STAFF);
        assertThatExceptionOfType(RefundExceedsReceived.class)
                .isThrownBy(() -> refunds.refund(Counter.back(attempt, "USD 10.01"), ALL, Counter.STAFF));

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 10.00"));
        assertThat(status(invoice)).isEqualTo(Status.PARTIALLY_PAID);
        assertThat(cardPayments.find(attempt, ALL).refunds())
                .extracting(Refund::state)
                .containsExactly(RefundState.DONE, RefundState.DONE);
    }

    @Test
    void aRefundInTheProvidersDashboardOpensTheInvoiceToo() {
        Invoice invoice = paid("USD 51.00");
        String intent = intentOf(invoice);

        simulator.refundInDashboard(intent, 5100);
        settlements.apply(intent);

        assertThat(status(invoice)).isEqualTo(Status.UNPAID);
        assertThat(counter.entries(invoice)).isEqualTo(2);
    }

    @Test
    void aRefundThatFailsLaterComesBack() {
        Invoice invoice = counter.invoice("USD 52.00");
        String intent = counter.intent(invoice);
        simulator.confirm(intent, "4000000000007726");
        settlements.apply(intent);
        AttemptId attempt = counter.attempt(invoice).id();
        Long from = invoice.id().value();
        refunds.refund(
                new RefundWish(UUID.randomUUID(), attempt, from, Money.parse("USD 52.00"), "Agreed", false),
                ALL,
                Counter.STAFF);
        assertThat(status(invoice)).isEqualTo(Status.UNPAID);
        Refund refund = cardPayments.find(attempt, ALL).refunds().get(0);
        assertThat(refund.state()).isEqualTo(RefundState.PENDING);

        simulator.failRefund(Objects.requireNonNull(refund.refund()));
        settlements.apply(intent);

        assertThat(status(invoice)).isEqualTo(Status.PAID);
        assertThat(counter.bookedFor(invoice)).isEqualByComparingTo("52");
        assertThat(found(refund.refund() + ":failed")).containsExactly(Finding.Kind.REFUND_FAILED);
        assertThat(cardPayments.find(attempt, ALL).refundable()).isEqualTo(Money.parse("USD 52.00"));
    }

    @Test
    void aDisputeTakesTheMoneyAndGivesItBackWhenItIsWon() {
        Invoice invoice = paid("USD 53.00");
        String intent = intentOf(invoice);

        String dispute = simulator.openDispute(intent).path("id").asString();
        settlements.apply(intent);
        assertThat(status(invoice)).isEqualTo(Status.UNPAID);
        assertThat(found(dispute)).containsExactly(Finding.Kind.DISPUTE);

        simulator.closeDispute(dispute, DisputeEnd.WON);
        settlements.apply(intent);

        assertThat(status(invoice)).isEqualTo(Status.PAID);
        assertThat(found(dispute)).isEmpty();
    }

    @Test
    void aDisputeThatIsLostLeavesTheInvoiceOpen() {
        Invoice invoice = paid("USD 54.00");
        String intent = intentOf(invoice);
        String dispute = simulator.openDispute(intent).path("id").asString();
        settlements.apply(intent);

        simulator.closeDispute(dispute, DisputeEnd.LOST);
        settlements.apply(intent);

        assertThat(status(invoice)).isEqualTo(Status.UNPAID);
        assertThat(counter.bookedFor(invoice)).isEqualByComparingTo("0");
        assertThat(found(dispute)).isEmpty();
    }

    @Test
    void aQuestionOfTheBankMovesNothing() {
        Invoice invoice = paid("USD 55.00");
        String intent = intentOf(invoice);

        String inquiry = simulator.openInquiry(intent).path("id").asString();
        settlements.apply(intent);

        assertThat(status(invoice)).isEqualTo(Status.PAID);
        assertThat(found(inquiry)).containsExactly(Finding.Kind.DISPUTE);
    }

    private Invoice paid(String amount) {
        return counter.paid(amount, VISA);
    }

    private String intentOf(Invoice invoice) {
        return Objects.requireNonNull(counter.attempt(invoice).intent());
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
