package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTests {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    @Test
    void aFewWrongTriesCostNothing() {
        assertThat(new Tries(Throttle.FREE - 1, NOW).wait(Throttle.FREE, NOW)).isZero();
    }

    @Test
    void eachFurtherOneWaitsTwiceAsLong() {
        assertThat(new Tries(5, NOW).wait(5, NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(new Tries(6, NOW).wait(5, NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(new Tries(9, NOW).wait(5, NOW)).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void nobodyIsKeptOutForLongerThanAQuarterOfAnHour() {
        assertThat(new Tries(1_000_000, NOW).wait(5, NOW)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theWaitRunsDown() {
        var tries = new Tries(8, NOW);

        assertThat(tries.wait(5, NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(5));
        assertThat(tries.wait(5, NOW.plusSeconds(9))).isZero();
    }

    @Test
    void nobodyWaitsForAClockThatWasSetBack() {
        Instant ahead = NOW.plus(Duration.ofDays(30));

        assertThat(new Tries(1, ahead).wait(5, NOW)).isZero();
        assertThat(new Tries(6, ahead).wait(5, NOW)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void yesterdaysTriesAreForgotten() {
        assertThat(new Tries(50, NOW).asOf(NOW.plus(Throttle.FORGOTTEN).plusSeconds(1)))
                .isEqualTo(Tries.NONE);
        assertThat(new Tries(50, NOW).asOf(NOW.plusSeconds(60)).failures()).isEqualTo(50);
    }
}
