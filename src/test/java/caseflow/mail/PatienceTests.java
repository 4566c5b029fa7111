package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTests {

    @Test
    void waitsGrow() {
        assertThat(Patience.after(1)).contains(Duration.ofMinutes(1));
        assertThat(Patience.after(2)).contains(Duration.ofMinutes(5));
        assertThat(Patience.after(3)).contains(Duration.ofMinutes(30));
        assertThat(Patience.after(4)).contains(Duration.ofHours(2));
    }

    @Test
    void itEndsAfterAboutADay() {
        Duration all = IntStream.rangeClosed(1, 6)
                .mapToObj(Patience::after)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(24), Duration.ofHours(25));
        assertThat(Patience.after(7)).isEmpty();
    }
}
