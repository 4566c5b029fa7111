package caseflow.settings;

import java.util.Locale;
import java.util.Optional;

/** A colour of the screen: red, green and blue from 0 to 255. */
public record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** Nothing if it is not written as {@code #rrggbb}. */
    public static Optional<Colour> of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int all = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new Colour(all >> 16, all >> 8 & 0xff, all & 0xff));
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** How well one can be read on the other, from 1 to 21 (WCAG 2.2, 1.4.3). */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** @param share of the other colour in the mixture, from 0 to 1 */
    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
