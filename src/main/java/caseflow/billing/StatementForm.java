package caseflow.billing;

import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The days of a statement as they are typed, or as they stand in its address. */
public record StatementForm(@Nullable String from, @Nullable String to) {

    public static StatementForm of(StatementPeriod period) {
        return new StatementForm(period.from().toString(), period.to().toString());
    }

    /**
     * The days; this year where none were asked for; nothing if they make no sense, which the fields then say.
     *
     * @param today is the last day there can be: what tomorrow brings nobody can state
     */
    public Optional<StatementPeriod> read(BindingResult errors, LocalDate today) {
        if (from == null && to == null) {
            return Optional.of(StatementChoice.THIS_YEAR.period(today));
        }
        Optional<LocalDate> first = day(errors, "from", from);
        Optional<LocalDate> last = day(errors, "to", to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return period(errors, first.get(), last.get(), today);
    }

    private static Optional<LocalDate> day(BindingResult errors, String field, @Nullable String typed) {
        Optional<LocalDate> day = Typed.day(Typed.line(typed));
        if (day.isEmpty()) {
            errors.rejectValue(field, "billing.day.wrong");
        }
        return day;
    }

    private static Optional<StatementPeriod> period(
            BindingResult errors, LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            errors.rejectValue("to", "billing.statement.order");
            return Optional.empty();
        }
        var period = new StatementPeriod(first, last);
        if (last.isAfter(today)) {
            errors.rejectValue("to", "billing.day.future");
        } else if (period.tooLong()) {
            errors.rejectValue("to", "billing.statement.years");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(period);
    }
}
