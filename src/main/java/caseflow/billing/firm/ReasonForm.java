package caseflow.billing.firm;

import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is taken back. */
public record ReasonForm(
        @NotBlank(message = "{billing.reason.missing}") @Size(max = 500, message = "{billing.reason.long}")
        String reason) {

    public ReasonForm(@Nullable String reason) {
        this.reason = Typed.lines(reason);
    }
}
