package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.billing.Invoice;
import caseflow.billing.Method;
import caseflow.billing.PaymentEntry;
import caseflow.billing.Payments;
import caseflow.billing.Status;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
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

/** Started without keys, the firm goes on, and nobody is asked. */
@CaseFlowTest
class WithoutKeysTests {

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
    Plug plug;

    @Autowired
    Reviews reviews;

    @Autowired
    Payments payments;

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
    void withoutKeysAnOpenFormIsInNobodysWayAndLateMoneyIsACredit() {
        Invoice invoice = counter.invoice("USD 48.00");
        String intent = counter.intent(invoice);
        try (var pulled = plug.pull()) {
            transfer(invoice, "USD 48.00");
            assertThat(status(invoice)).isEqualTo(Status.PAID);
            assertThat(counter.attempt(invoice).state()).isEqualTo(AttemptState.ABANDONED);
            assertThat(counter.refresh(invoice).state()).isEqualTo(AttemptState.ABANDONED);
        }
        counter.pays(intent, VISA);

        settlements.apply(intent);

        assertThat(counter.now(invoice).paid()).isEqualTo(Money.parse("USD 48.00"));
        assertThat(counter.bookedFor(invoice)).isEqualByComparingTo("48");
        assertThat(found(intent)).containsExactly(Finding.Kind.UNAPPLIED);
    }

    @Test
    void withoutKeysNothingIsSentBackAndNothingNoted() {
        Invoice invoice = counter.invoice("USD 49.00");
        String intent = counter.intent(invoice);
        counter.pays(intent, VISA);
        settlements.apply(intent);
        RefundWish wish = Counter.back(counter.attempt(invoice).id(), "USD 9.00");
        try (var pulled = plug.pull()) {
            assertThatExceptionOfType(CardsOff.class).isThrownBy(() -> refunds.refund(wish, ALL, Counter.STAFF));
        }

        assertThat(refunds.refund(wish, ALL, Counter.STAFF)).isTrue();
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
