package caseflow.identity;

import caseflow.web.LocalAddress;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * One of the two is enough.
 *
 * @param to where to go on to
 */
public record ProofForm(
        @Nullable @Size(max = 400) String password,
        @Nullable @Size(max = 60) String code,
        @Nullable String to) {

    static ProofForm blank(@Nullable String to) {
        return new ProofForm("", "", to);
    }

    boolean byCode() {
        return code != null && !code.isBlank();
    }

    void check(ProofWays ways, BindingResult errors) {
        if (!byCode() && said().isBlank()) {
            errors.rejectValue(ways.password() ? "password" : "code", "NotBlank");
        }
    }

    /** The password, or the code where one was typed. */
    String said() {
        String typed = byCode() ? code : password;
        return typed == null ? "" : typed;
    }

    String destination(SignedIn person) {
        return WayOn.of(LocalAddress.of(to), person).address();
    }
}
