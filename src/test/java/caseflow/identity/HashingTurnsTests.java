package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingTurnsTests {

    private static final Throttle.Key STRANGER = Throttle.Key.email("ada@turns.example");
    private static final Throttle.Key KNOWN = Throttle.Key.device(Token.fresh());

    private final HashingTurns turns = new HashingTurns();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Boolean>> crowd = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();

    @AfterEach
    void letGo() {
        end.countDown();
        threads.shutdownNow();
    }

    @Test
    void onlySoManyAreCheckedAtATime() {
        crowd();

        assertThat(atOnce.get()).isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    @Test
    void whoeverFindsTheLineTooLongIsToldAtOnce() {
        crowd();

        assertThatExceptionOfType(TooManyAtOnce.class).isThrownBy(() -> turns.look(STRANGER));
        assertThatExceptionOfType(TooManyAtOnce.class)
                .isThrownBy(() -> turns.take(STRANGER, () -> true))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(503));
    }

    @Test
    void strangersStandInNobodysWayWhoIsKnown() {
        crowd();

        turns.look(KNOWN);
        assertThat(turns.take(KNOWN, () -> true)).isTrue();
        assertThat(turns.take(KNOWN, () -> false)).isFalse();
    }

    @Test
    void aCheckThatFailsGivesItsTurnBack() {
        for (int n = 0; n < 2 * Runtime.getRuntime().availableProcessors(); n++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> turns.take(STRANGER, () -> {
                        throw new IllegalStateException();
                    }));
        }

        assertThat(turns.take(STRANGER, () -> true)).isTrue();
    }

    /** Strangers until no more fit in. */
    private void crowd() {
        int most = HashingTurns.LONGEST_LINE + Runtime.getRuntime().availableProcessors();
        for (int n = 0; n < most; n++) {
            crowd.add(threads.submit(() -> turns.take(STRANGER, this::untilTheEnd)));
        }
        await().untilAsserted(
                        () -> assertThatExceptionOfType(TooManyAtOnce.class).isThrownBy(() -> turns.look(STRANGER)));
    }

    private boolean untilTheEnd() {
        atOnce.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
