package caseflow.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The last day of something, as it is typed.
 *
 * @param version of the draft that is sent
 */
public record UntilForm(String until, String version) {

    public UntilForm(@Nullable String until, @Nullable String version) {
        this.until = Typed.line(until);
        this.version = Typed.line(version);
    }

    public static UntilForm of(LocalDate until, int version) {
        return new UntilForm(until.toString(), Integer.toString(version));
    }

    public int seen() {
        return Typed.version(version);
    }

    /** Nothing if it makes no sense, which the field then says. */
    public Optional<LocalDate> read(LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = Typed.day(until);
        if (day.isEmpty()) {
            errors.rejectValue("until", "web.until.wrong");
        } else if (day.get().isBefore(today)) {
            errors.rejectValue("until", "web.until.past");
        }
        return errors.hasErrors() ? Optional.empty() : day;
    }
}
