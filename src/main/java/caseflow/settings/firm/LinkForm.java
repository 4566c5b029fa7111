package caseflow.settings.firm;

import caseflow.settings.Firm;
import caseflow.web.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How long mailed links live. */
public record LinkForm(@NotNull @Min(1) @Max(365) Integer days, String version) implements FirmForm {

    public LinkForm {
        version = Typed.line(version);
    }

    static LinkForm of(Firm firm) {
        return new LinkForm(firm.linkDays(), Integer.toString(firm.version()));
    }

    @Override
    public Firm applyTo(Firm firm) {
        return firm.linking(days);
    }
}
