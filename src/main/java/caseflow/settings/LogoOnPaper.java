package caseflow.settings;

import caseflow.pdf.Emblem;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the logo for light on what is printed, where it is of a kind that can be. */
@Component
class LogoOnPaper implements Emblem {

    private final Looks looks;

    LogoOnPaper(Looks looks) {
        this.looks = looks;
    }

    @Override
    public Optional<String> picture() {
        return looks.current()
                .logo(Shade.LIGHT)
                .filter(logo -> logo.picture().kind() != Picture.Kind.WEBP)
                .map(logo -> "data:" + logo.picture().kind().contentType() + ";base64,"
                        + Base64.getEncoder().encodeToString(looks.bytes(logo)));
    }
}
