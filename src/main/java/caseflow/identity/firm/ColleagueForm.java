package caseflow.identity.firm;

import caseflow.identity.Role;
import caseflow.web.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody new at the firm, as typed. */
public record ColleagueForm(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        String role) {

    public ColleagueForm(@Nullable String name, @Nullable String email, @Nullable String role) {
        this.name = Typed.line(name);
        this.email = Typed.line(email);
        this.role = Typed.line(role);
    }

    static ColleagueForm blank() {
        return new ColleagueForm("", "", "");
    }

    Role chosen() {
        return role.equals(Role.ADMIN.key()) ? Role.ADMIN : Role.STAFF;
    }
}
