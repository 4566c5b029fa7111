package caseflow.identity.profile;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** @param current the password, which this asks for */
public record ChangeEmailForm(
        @NotBlank @Size(max = 254) @Email(regexp = "([^\\s@]+@[^\\s@]+\\.[^\\s@.]+)?")
        String email,

        @NotBlank @Size(max = 400) String current) {

    public ChangeEmailForm {
        email = Objects.requireNonNullElse(email, "").strip();
    }

    static ChangeEmailForm blank() {
        return new ChangeEmailForm("", "");
    }
}
