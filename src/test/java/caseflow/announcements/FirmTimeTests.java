package caseflow.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What the clock on the wall means in New York, where it is put forward on 14 March 2027 and back on 1 November 2026. */
class FirmTimeTests {

    private static final FirmTime FIRM = new FirmTime(ZoneId.of("America/New_York"));

    private static LocalDateTime shown(String time) {
        return LocalDateTime.parse(time);
    }

    @Test
    void onAnyDayThereIsOneSuchMoment() {
        assertThat(FIRM.first(shown("2026-11-24T09:00"))).contains(Instant.parse("2026-11-24T14:00:00Z"));
        assertThat(FIRM.last(shown("2026-11-24T09:00"))).contains(Instant.parse("2026-11-24T14:00:00Z"));
    }

    @Test
    void inSummerTheSameTimeIsAnotherMoment() {
        assertThat(FIRM.first(shown("2027-03-15T09:00"))).contains(Instant.parse("2027-03-15T13:00:00Z"));
    }

    @Test
    void aTimeThatIsSkippedIsNone() {
        assertThat(FIRM.first(shown("2027-03-14T02:30"))).isEmpty();
        assertThat(FIRM.last(shown("2027-03-14T02:30"))).isEmpty();
        assertThat(FIRM.first(shown("2027-03-14T03:00"))).contains(Instant.parse("2027-03-14T07:00:00Z"));
    }

    @Test
    void ofATimeThatComesTwiceItStartsWithTheFirstAndEndsWithTheSecond() {
        assertThat(FIRM.first(shown("2026-11-01T01:30"))).contains(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(FIRM.last(shown("2026-11-01T01:30"))).contains(Instant.parse("2026-11-01T06:30:00Z"));
    }

    @Test
    void bothAreShownAsTheSameTime() {
        assertThat(FIRM.shown(Instant.parse("2026-11-01T05:30:00Z"))).isEqualTo(shown("2026-11-01T01:30"));
        assertThat(FIRM.shown(Instant.parse("2026-11-01T06:30:00Z"))).isEqualTo(shown("2026-11-01T01:30"));
    }
}
