package caseflow.settings.firm;

import caseflow.settings.SigningTerms;
import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The terms of signing, as they are typed. */
public record SigningForm(@NotBlank @Size(max = 2000) String consent, String byLink, String version) {

    public SigningForm(@Nullable String consent, @Nullable String byLink, @Nullable String version) {
        this.consent = Typed.lines(consent);
        this.byLink = Typed.line(byLink);
        this.version = Typed.line(version);
    }

    static SigningForm of(SigningTerms terms, boolean byLink) {
        return new SigningForm(terms.consent(), Boolean.toString(byLink), Integer.toString(terms.version()));
    }

    boolean linked() {
        return byLink.equals("true");
    }

    int seen() {
        return Typed.version(version);
    }
}
