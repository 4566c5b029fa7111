package caseflow.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;

class StatementFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static StatementPeriod period(String from, String to) {
        return new StatementPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void takesTheDaysThatAreTyped() {
        var form = new StatementForm("2016-11-24", " 2026-11-24 ");
        var errors = new BeanPropertyBindingResult(form, "form");

        assertThat(form.read(errors, TODAY)).contains(period("2016-11-24", "2026-11-24"));
        assertThat(errors.hasErrors()).isFalse();
    }

    @Test
    void meansThisYearWhereNothingIsAsked() {
        var form = new StatementForm(null, null);

        assertThat(form.read(new BeanPropertyBindingResult(form, "form"), TODAY))
                .contains(period("2026-01-01", "2026-11-24"));
    }

    @Test
    void aSingleDayIsSaidOnce() {
        assertThat(period("2026-11-24", "2026-11-24").words()).isEqualTo("billing.statement.day");
        assertThat(period("2026-11-23", "2026-11-24").words()).isEqualTo("billing.statement.days");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-23, to, billing.statement.order",
        "2016-11-23, 2026-11-24, to, billing.statement.years",
        "2026-11-01, 2026-11-25, to, billing.day.future",
        "soon, 2026-11-24, from, billing.day.wrong",
        "2026-11-01, 2026-02-30, to, billing.day.wrong",
        "'', 2026-11-24, from, billing.day.wrong",
        ", 2026-11-24, from, billing.day.wrong",
        "2026-11-01, , to, billing.day.wrong",
    })
    void saysAtTheFieldWhatIsWrong(String from, String to, String field, String sentence) {
        var form = new StatementForm(from, to);
        var errors = new BeanPropertyBindingResult(form, "form");

        assertThat(form.read(errors, TODAY)).isEqualTo(Optional.empty());
        assertThat(errors.getFieldErrors()).hasSize(1).allSatisfy(error -> {
            assertThat(error.getField()).isEqualTo(field);
            assertThat(error.getCode()).isEqualTo(sentence);
        });
    }

    @Test
    void offersWholeMonthsAndYearsAndNoDayToCome() {
        assertThat(StatementChoice.LAST_MONTH.period(TODAY)).isEqualTo(period("2026-10-01", "2026-10-31"));
        assertThat(StatementChoice.THIS_YEAR.period(TODAY)).isEqualTo(period("2026-01-01", "2026-11-24"));
        assertThat(StatementChoice.LAST_YEAR.period(TODAY)).isEqualTo(period("2025-01-01", "2025-12-31"));
        assertThat(StatementChoice.LAST_MONTH.period(LocalDate.of(2026, 1, 31)))
                .isEqualTo(period("2025-12-01", "2025-12-31"));
    }

    @Test
    void aPeriodLastsFromMidnightToMidnightWhereTheFirmIs() {
        ZoneId newYork = ZoneId.of("America/New_York");
        StatementPeriod autumn = period("2026-10-31", "2026-11-01");

        assertThat(autumn.begin(newYork)).isEqualTo(Instant.parse("2026-10-31T04:00:00Z"));
        assertThat(autumn.end(newYork)).isEqualTo(Instant.parse("2026-11-02T05:00:00Z"));
    }
}
