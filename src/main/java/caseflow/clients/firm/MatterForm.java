package caseflow.clients.firm;

import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record MatterForm(@NotBlank @Size(max = 160) String title) {

    public MatterForm {
        title = Typed.line(title);
    }
}
