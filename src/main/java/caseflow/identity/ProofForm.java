package caseflow.identity;

import caseflow.web.LocalAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param to where to go on to */
public record ProofForm(
        @NotBlank @Size(max = 400) String password,
        @Nullable String to) {

    static ProofForm blank(@Nullable String to) {
        return new ProofForm("", to);
    }

    String destination(SignedIn person) {
        return WayOn.of(LocalAddress.of(to), person).address();
    }
}
