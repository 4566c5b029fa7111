package caseflow.billing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.InvoiceId;
import caseflow.payments.AttemptId;
import caseflow.payments.AttemptState;
import org.junit.jupiter.api.Test;

class WatchTests {

    private static Watch watch(int times) {
        return new Watch(new AttemptId(5), AttemptState.UNDER_WAY, new InvoiceId(7), times);
    }

    @Test
    void itAsksLessOftenAfterAWhileAndStopsInTheEnd() {
        assertThat(watch(0).pause()).isEqualTo(3);
        assertThat(watch(30).pause()).isEqualTo(15);
        assertThat(watch(50).over()).isFalse();
        assertThat(watch(51).over()).isTrue();
    }

    @Test
    void itSaysWhatThePageShows() {
        assertThat(watch(2).address()).isEqualTo("/portal/checkouts/5?shown=under_way&times=2&about=7");
    }
}
