package caseflow.identity.firm;

import caseflow.identity.Profile;
import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What staff may change of themselves; whatever else a form sends has no place to go. */
public record DetailsForm(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 40) String phone) {

    public DetailsForm {
        name = Typed.line(name);
        phone = Typed.line(phone);
    }

    static DetailsForm of(Profile profile) {
        return new DetailsForm(profile.name(), profile.phone());
    }
}
