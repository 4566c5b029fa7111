package caseflow.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.payments.CardsUnreachable;
import com.stripe.exception.StripeException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Deadline deadline = new Deadline();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void close() {
        deadline.destroy();
    }

    @Test
    void allQuestionsTogetherTakeNoLongerThanWhoeverWaits() throws StripeException {
        long begun = System.nanoTime();
        try (var patience = deadline.patience(PATIENCE)) {
            assertThat(deadline.<String>wait(() -> "here")).isEqualTo("here");
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(CardsUnreachable.class).isThrownBy(() -> deadline.wait(this::silence));
            }
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE.multipliedBy(3));
        assertThat(deadline.<String>wait(() -> "again")).isEqualTo("again");
    }

    @Test
    void whoHasLittlePatienceIsNotGivenMore() {
        try (var little = deadline.patience(Duration.ZERO);
                var much = deadline.patience(Duration.ofSeconds(60))) {
            assertThatExceptionOfType(CardsUnreachable.class).isThrownBy(() -> deadline.wait(() -> "here"));
        }
    }

    private String silence() {
        try {
            never.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return "";
    }
}
