package caseflow.settings.firm;

import caseflow.settings.BrandColour;
import caseflow.settings.Colour;
import caseflow.settings.FirmLook;
import caseflow.web.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The firm's colour as it is typed; empty for the one that CaseFlow brings. */
public record ColourForm(String colour, String version) {

    public ColourForm(@Nullable String colour, @Nullable String version) {
        this.colour = Typed.line(colour);
        this.version = Typed.line(version);
    }

    static ColourForm of(FirmLook look) {
        return new ColourForm(
                look.colour().map(BrandColour::chosen).map(Colour::hex).orElse(""), Integer.toString(look.version()));
    }

    void check(BindingResult errors) {
        if (colour.isEmpty()) {
            return;
        }
        brand().ifPresentOrElse(
                        brand -> {
                            if (!brand.fits()) {
                                errors.rejectValue(
                                        "colour",
                                        "settings.appearance.colour.pale",
                                        new Object[] {brand.nearest().hex()},
                                        null);
                            }
                        },
                        () -> errors.rejectValue("colour", "settings.appearance.colour.wrong"));
    }

    /** None where none is typed, or nothing that is one. */
    Optional<BrandColour> brand() {
        return Colour.of(colour).map(BrandColour::new);
    }
}
