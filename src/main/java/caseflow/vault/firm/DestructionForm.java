package caseflow.vault.firm;

import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * That a vault is to be destroyed.
 *
 * @param name of the client, written out
 */
public record DestructionForm(String name) {

    static final DestructionForm BLANK = new DestructionForm(null);

    public DestructionForm(@Nullable String name) {
        this.name = Typed.line(name);
    }

    void judge(String client, Errors errors) {
        if (!name.equals(client)) {
            errors.rejectValue("name", "vault.destroy.name.wrong");
        }
    }
}
