package caseflow.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param next where to go on to, a path of ours */
public record CodeForm(
        @NotBlank @Size(max = 60) String code, @Nullable String next) {

    static CodeForm blank(@Nullable String next) {
        return new CodeForm("", next);
    }
}
