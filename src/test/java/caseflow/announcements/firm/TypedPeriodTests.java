package caseflow.announcements.firm;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.announcements.FirmTime;
import caseflow.announcements.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** Days and times as they are typed, in New York. */
class TypedPeriodTests {

    private static final FirmTime FIRM = new FirmTime(ZoneId.of("America/New_York"));

    private Optional<BeanPropertyBindingResult> last = Optional.empty();

    private Optional<Period> read(String startDay, String startTime, String endDay, String endTime) {
        var form =
                new AnnouncementForm("T", "T", "", "", "all", List.of(), "", startDay, startTime, endDay, endTime, "");
        var errors = new BeanPropertyBindingResult(form, "form");
        last = Optional.of(errors);
        return new TypedPeriod(form).read(FIRM, errors);
    }

    private List<String> wrong() {
        return last.orElseThrow().getFieldErrors().stream()
                .map(FieldError::getField)
                .toList();
    }

    @Test
    void theTimesAreTheFirms() {
        assertThat(read("2026-12-24", "14:00", "2027-01-01", "08:30"))
                .contains(new Period(Instant.parse("2026-12-24T19:00:00Z"), Instant.parse("2027-01-01T13:30:00Z")));
    }

    @Test
    void withoutAnEndItStays() {
        assertThat(read("2026-12-24", "14:00", "", ""))
                .contains(new Period(Instant.parse("2026-12-24T19:00:00Z"), null));
    }

    @Test
    void withoutTimesWholeDaysAreMeantHoweverLongTheyAre() {
        assertThat(read("2026-11-01", "", "2026-11-01", ""))
                .contains(new Period(Instant.parse("2026-11-01T04:00:00Z"), Instant.parse("2026-11-02T05:00:00Z")));
    }

    @Test
    void aTimeThatTheClockSkipsIsNone() {
        assertThat(read("2027-03-14", "02:30", "", "")).isEmpty();
        assertThat(wrong()).containsExactly("startTime");

        assertThat(read("2027-03-13", "02:30", "2027-03-14", "02:59")).isEmpty();
        assertThat(wrong()).containsExactly("endTime");
    }

    @Test
    void anHourThatComesTwiceIsTwoHoursLong() {
        assertThat(read("2026-11-01", "01:30", "2026-11-01", "01:30"))
                .contains(new Period(Instant.parse("2026-11-01T05:30:00Z"), Instant.parse("2026-11-01T06:30:00Z")));
    }

    @Test
    void nothingEndsBeforeItStarts() {
        assertThat(read("2026-12-24", "14:00", "2026-12-24", "14:00")).isEmpty();
        assertThat(wrong()).containsExactly("endDay");
    }

    @Test
    void whatIsNoDayOrNoTimeIsSaid() {
        assertThat(read("", "25:00", "", "10:00")).isEmpty();
        assertThat(wrong()).containsExactly("startDay", "startTime", "endDay");
    }
}
