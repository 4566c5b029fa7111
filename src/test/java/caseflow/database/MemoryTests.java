package caseflow.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MemoryTests {

    private final AtomicInteger reads = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-24T15:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void whatIsKnownIsNotReadAgainForFiveSeconds() {
        var memory = new Memory<>(reads::incrementAndGet, clock);

        assertThat(memory.recall()).isEqualTo(memory.recall()).isEqualTo(1);
        now = now.plusSeconds(5);
        assertThat(memory.recall()).isEqualTo(2);
    }

    @Test
    void whatIsForgottenIsReadAgain() {
        var memory = new Memory<>(reads::incrementAndGet, clock);
        memory.recall();
        memory.forget();

        assertThat(memory.recall()).isEqualTo(2);
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKept() {
        var changing = new AtomicReference<Memory<Integer>>();
        changing.set(new Memory<>(
                () -> {
                    changing.get().forget();
                    return reads.incrementAndGet();
                },
                clock));

        assertThat(changing.get().recall()).isEqualTo(1);
        assertThat(changing.get().recall()).isEqualTo(2);
    }
}
