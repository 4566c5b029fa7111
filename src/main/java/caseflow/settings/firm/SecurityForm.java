package caseflow.settings.firm;

import caseflow.settings.FactorPolicy;
import caseflow.settings.Firm;
import caseflow.settings.SessionRules;
import caseflow.web.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.validation.BindingResult;

/** How people sign in and how long they stay; lengths in minutes. */
public record SecurityForm(
        @NotNull @Min(5) @Max(1440) Integer idleMinutes,
        @NotNull @Min(30) @Max(10080) Integer absoluteMinutes,
        String contactFactor,
        String version)
        implements FirmForm {

    public SecurityForm {
        contactFactor = Typed.line(contactFactor);
        version = Typed.line(version);
    }

    static SecurityForm of(Firm firm) {
        SessionRules rules = firm.sessions();
        return new SecurityForm(
                (int) rules.idle().toMinutes(),
                (int) rules.absolute().toMinutes(),
                rules.contactFactor().key(),
                Integer.toString(firm.version()));
    }

    @Override
    public void check(BindingResult errors) {
        if (FactorPolicy.named(contactFactor).isEmpty()) {
            errors.rejectValue("contactFactor", "settings.factor.unknown");
        }
        if (idleMinutes > absoluteMinutes) {
            errors.rejectValue("idleMinutes", "settings.idle.longer");
        }
    }

    @Override
    public Firm applyTo(Firm firm) {
        return firm.letting(new SessionRules(
                Duration.ofMinutes(idleMinutes),
                Duration.ofMinutes(absoluteMinutes),
                FactorPolicy.named(contactFactor).orElseThrow()));
    }
}
