package caseflow.identity.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record ChangePasswordForm(
        @NotBlank @Size(max = 400) String current, @NotBlank String password) {

    static ChangePasswordForm blank() {
        return new ChangePasswordForm("", "");
    }
}
