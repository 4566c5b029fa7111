package caseflow.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param next where to go on to, a path of ours */
public record SignInForm(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 400) String password,
        @Nullable String next) {

    static SignInForm blank(@Nullable String next) {
        return new SignInForm("", "", next);
    }

    /** Where to go after signing in: only ever a page behind the person's own door. */
    String destination(boolean staff) {
        String door = staff ? "/firm" : "/portal";
        return next != null && next.matches(door + "(?:/[A-Za-z0-9_-]++)*+") ? next : door;
    }
}
