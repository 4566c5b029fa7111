package caseflow.identity;

import jakarta.validation.constraints.NotBlank;
import org.springframework.validation.BindingResult;

public record NewPasswordForm(@NotBlank String password) {

    static NewPasswordForm blank() {
        return new NewPasswordForm("");
    }

    void check(Passwords passwords, String email, BindingResult errors) {
        if (!errors.hasErrors()) {
            passwords.objection(password, email).ifPresent(key -> errors.rejectValue("password", key));
        }
    }
}
