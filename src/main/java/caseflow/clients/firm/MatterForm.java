package caseflow.clients.firm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record MatterForm(
        @NotBlank(message = "{clients.matter.title.missing}") @Size(max = 160, message = "{clients.matter.title.long}")
        String title) {

    public MatterForm {
        title = Typed.line(title);
    }
}
