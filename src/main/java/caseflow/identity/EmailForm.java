package caseflow.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record EmailForm(@NotBlank @Email @Size(max = 254) String email) {

    static EmailForm blank() {
        return new EmailForm("");
    }
}
