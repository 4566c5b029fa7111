package caseflow.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A style sheet that gives pages the firm's colour. It is made of the colour alone, which stands in its address, so that
 * every node has it and nothing is looked up; the address ends in a hash of the whole, so that browsers may keep it.
 */
public record BrandSheet(BrandColour colour) {

    private static final int HASH = 8;

    /** The one that such a name says: {@code 1d4b3f-0a1b2c3d}. Nothing if we never gave that name. */
    public static Optional<BrandSheet> named(String name) {
        return Optional.of(name)
                .filter(said -> said.matches("[0-9a-f]{6}-[0-9a-f]{8}"))
                .flatMap(said -> Colour.of("#" + said.substring(0, 6)))
                .map(colour -> new BrandSheet(new BrandColour(colour)))
                .filter(sheet -> sheet.colour.fits() && sheet.name().equals(name));
    }

    public String path() {
        return "/brand-" + name() + ".css";
    }

    /** Made of nothing but figures: nobody's words come into it. */
    public String text() {
        return """
                @layer tokens {
                  :root {
                    --brand: light-dark(%s, %s);
                    --brand-strong: light-dark(%s, %s);
                    --on-brand: light-dark(#fff, %s);
                    --brand-tint: light-dark(%s, %s);
                    --focus: light-dark(%1$s, %2$s);
                  }
                }
                """.formatted(
                        colour.chosen().hex(),
                        colour.onDark().hex(),
                        colour.strong().hex(),
                        colour.strongOnDark().hex(),
                        colour.wordsOnDark().hex(),
                        colour.tint().hex(),
                        colour.tintOnDark().hex());
    }

    private String name() {
        return colour.chosen().hex().substring(1) + "-" + hash();
    }

    private String hash() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, HASH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
