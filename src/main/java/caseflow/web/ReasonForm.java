package caseflow.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why staff do something that others will ask about. */
public record ReasonForm(@NotBlank @Size(max = 500) String reason) {

    public static final ReasonForm BLANK = new ReasonForm("");

    public ReasonForm(@Nullable String reason) {
        this.reason = Typed.lines(reason);
    }
}
