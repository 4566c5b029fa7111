package caseflow.offers.firm;

import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Until when an offer can be answered, as it is typed.
 *
 * @param version of the draft that is sent
 */
public record UntilForm(String until, String version) {

    public UntilForm(@Nullable String until, @Nullable String version) {
        this.until = Typed.line(until);
        this.version = Typed.line(version);
    }

    static UntilForm of(LocalDate until, int version) {
        return new UntilForm(until.toString(), Integer.toString(version));
    }

    int seen() {
        return Typed.version(version);
    }

    /** Nothing if it makes no sense, which the field then says. */
    Optional<LocalDate> read(LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = Typed.day(until);
        if (day.isEmpty()) {
            errors.rejectValue("until", "offers.until.wrong");
        } else if (day.get().isBefore(today)) {
            errors.rejectValue("until", "offers.until.past");
        }
        return errors.hasErrors() ? Optional.empty() : day;
    }
}
