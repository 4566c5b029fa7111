package caseflow.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StageTests {

    private static final Instant START = Instant.parse("2026-12-01T14:00:00Z");
    private static final Instant END = Instant.parse("2026-12-08T14:00:00Z");
    private static final Duration MOMENT = Duration.ofNanos(1);

    private static Stage at(Instant now) {
        return Stage.of(new Period(START, END), false, now);
    }

    @Test
    void itRunsFromItsStartUntilItsEnd() {
        assertThat(at(START.minus(MOMENT))).isEqualTo(Stage.PLANNED);
        assertThat(at(START)).isEqualTo(Stage.RUNNING);
        assertThat(at(END.minus(MOMENT))).isEqualTo(Stage.RUNNING);
        assertThat(at(END)).isEqualTo(Stage.ENDED);
    }

    @Test
    void withoutAnEndItGoesOn() {
        assertThat(Stage.of(new Period(START, null), false, END.plusSeconds(1_000_000)))
                .isEqualTo(Stage.RUNNING);
    }

    @Test
    void whatIsEndedAsItStartsIsOver() {
        assertThat(Stage.of(new Period(START, START), false, START)).isEqualTo(Stage.ENDED);
    }

    @Test
    void whatWasTakenAwayIsNothingElse() {
        assertThat(Stage.of(new Period(START, END), true, START)).isEqualTo(Stage.REMOVED);
    }

    @Test
    void nothingEndsBeforeItStarts() {
        assertThatThrownBy(() -> new Period(END, START)).isInstanceOf(IllegalArgumentException.class);
    }
}
