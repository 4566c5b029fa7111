package caseflow.identity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said with a link to a new address. */
public record ConfirmationForm(String password) {

    public ConfirmationForm(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
