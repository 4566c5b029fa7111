package caseflow.settings;

import caseflow.web.Brand;
import java.util.Map;
import java.util.Optional;

/**
 * What the firm looks like.
 *
 * @param version counts the changes of the colour
 */
public record FirmLook(Optional<BrandColour> colour, Map<Shade, Logo> logos, int version) {

    public FirmLook {
        logos = Map.copyOf(logos);
    }

    public Optional<Logo> logo(Shade shade) {
        return Optional.ofNullable(logos.get(shade));
    }

    Brand.Look shown() {
        return new Brand.Look(
                colour.map(BrandSheet::new).map(BrandSheet::path).orElse(null),
                logo(Shade.LIGHT).map(Logo::path).orElse(null),
                logo(Shade.DARK).map(Logo::path).orElse(null));
    }
}
