package caseflow.identity;

import caseflow.settings.Choices;
import caseflow.settings.Firm;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.springframework.validation.BindingResult;

/** What a new installation has to know before anybody can work with it. */
public record SetupForm(
        @NotBlank @Size(max = 120) String firm,
        @NotBlank String currency,
        @NotBlank String zone,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank String password) {

    static SetupForm of(Firm firm) {
        return new SetupForm("", firm.currency().getCode(), firm.zone().getId(), "", "", "");
    }

    void check(Passwords passwords, BindingResult errors) {
        if (!errors.hasFieldErrors("currency") && !Choices.currencies().containsKey(currency)) {
            errors.rejectValue("currency", "settings.currency.unknown");
        }
        if (!errors.hasFieldErrors("zone") && !Choices.zones().containsKey(zone)) {
            errors.rejectValue("zone", "settings.zone.unknown");
        }
        if (!errors.hasFieldErrors("password") && !errors.hasFieldErrors("email")) {
            passwords.objection(password, email).ifPresent(key -> errors.rejectValue("password", key));
        }
    }

    Firm applyTo(Firm known) {
        return known.named(firm.strip(), email.strip(), CurrencyUnit.of(currency), ZoneId.of(zone));
    }
}
