package caseflow.billing.firm;

import caseflow.web.Typed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * @param day the date of the invoice
 * @param version of the draft that is issued
 * @param send {@code true} to mail it as well
 */
public record IssuanceForm(String day, String version, String send) {

    public IssuanceForm(@Nullable String day, @Nullable String version, @Nullable String send) {
        this.day = Typed.line(day);
        this.version = Typed.line(version);
        this.send = Typed.line(send);
    }

    boolean sends() {
        return send.equals("true");
    }

    int seen() {
        return Typed.version(version);
    }

    /** The day; today where it makes no sense, which the field then says. */
    LocalDate read(BindingResult errors, LocalDate today) {
        Optional<LocalDate> date = Typed.day(day);
        if (date.isEmpty()) {
            errors.rejectValue("day", "billing.day.wrong");
        } else if (date.get().isAfter(today)) {
            errors.rejectValue("day", "billing.day.future");
        }
        return date.orElse(today);
    }
}
