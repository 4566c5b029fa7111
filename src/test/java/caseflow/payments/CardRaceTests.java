package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.billing.Status;
import caseflow.billing.Withdrawals;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import caseflow.simulator.Simulator;
import caseflow.simulator.WebhookFault;
import caseflow.support.CaseFlowTest;
import caseflow.web.Conflict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody's timing breaks the books. */
@CaseFlowTest
class CardRaceTests {

    private static final String VISA = "4242424242424242";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int RACES = 200;
    private static final int LANES = 2;

    @Autowired
    Counter counter;

    @Autowired
    ManyInvoices many;

    @Autowired
    Settlements settlements;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Simulator simulator;

    @Autowired
    RowScope rows;

    @AfterEach
    void allIsWell() {
        simulator.faults().clear();
    }

    @Test
    void applyingAndMakingVoidAtOnceNeverLosesMoney() throws Exception {
        Invoice first = counter.invoice("USD 5.00");
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        ExecutorService people = Executors.newFixedThreadPool(2 * LANES);
        simulator.faults().of("", Integer.MAX_VALUE, new WebhookFault.Drop());
        Callable<Void> lane = () -> {
            for (int i = 0; i < RACES / LANES; i++) {
                race(many.another(first), people);
            }
            return null;
        };
        for (Future<Void> done : lanes.invokeAll(Collections.nCopies(LANES, lane))) {
            done.get();
        }
        lanes.shutdown();
        people.shutdown();
    }

    private void race(Invoice invoice, ExecutorService people) throws Exception {
        String intent = counter.intent(invoice);
        List<Callable<Object>> both = List.of(() -> pay(intent), () -> withdraw(invoice));
        for (Future<Object> done : people.invokeAll(both)) {
            assertThat(done.get()).isNotNull();
        }
        settlements.apply(intent);
        assertHolds(invoice, intent);
    }

    private Object pay(String intent) {
        try {
            simulator.confirm(intent, VISA);
        } catch (IllegalStateException canceled) {
            return canceled;
        }
        return settlements.apply(intent);
    }

    /** Either it is void and nothing came, or it is paid; and what came has a place. */
    private void assertHolds(Invoice invoice, String intent) {
        long received = simulator.paymentIntent(intent).path("amount_received").asLong();
        Invoice now = counter.now(invoice);
        assertThat(counter.bookedFor(invoice)).isEqualByComparingTo(BigDecimal.valueOf(received, 2));
        assertThat(now.status(TODAY)).isEqualTo(received == 0 ? Status.VOID : Status.PAID);
        assertThat(counter.entries(invoice)).isEqualTo(received == 0 ? 0 : 1);
    }

    private Object withdraw(Invoice invoice) {
        try (var bound = rows.enterFirm()) {
            withdrawals.withdraw(invoice.id(), "Wrong client", ClientScope.ALL, Counter.STAFF);
            return "void";
        } catch (Conflict faster) {
            return faster;
        }
    }
}
