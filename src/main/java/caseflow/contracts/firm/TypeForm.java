package caseflow.contracts.firm;

import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The name of a type, as it is typed. */
public record TypeForm(@NotBlank @Size(max = 80) String name) {

    static final TypeForm BLANK = new TypeForm("");

    public TypeForm(@Nullable String name) {
        this.name = Typed.line(name);
    }
}
