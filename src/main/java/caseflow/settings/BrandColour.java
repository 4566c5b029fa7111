package caseflow.settings;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The firm's colour, as links, buttons and marks wear it. On light pages it is the one chosen, on dark ones a paler shade
 * of it. The grounds are those of {@code tokens.css}.
 */
public record BrandColour(Colour chosen) {

    /** Words can be read from here on (WCAG 2.2, 1.4.3). */
    static final double READABLE = 4.5;

    static final List<Colour> LIGHT_GROUNDS = grounds("#ffffff", "#fbfaf8", "#f7f6f3", "#f0eee8");
    static final List<Colour> DARK_GROUNDS = grounds("#0d0f0e", "#111312", "#191c1a", "#1e2220");

    private static final Colour DARK_SURFACE = new Colour(0x19, 0x1c, 0x1a);
    private static final int STEPS = 100;

    /** Whether it can be read on all that is light. */
    public boolean fits() {
        return fits(chosen);
    }

    /** The shade of it nearest to it that fits: itself, or a darker one. */
    public Colour nearest() {
        return first(Colour.BLACK, BrandColour::fits);
    }

    /** What is worn on dark pages: as much white in it as it takes to be read there. */
    public Colour onDark() {
        return first(
                Colour.WHITE, shade -> readable(shade, DARK_GROUNDS) && shade.contrast(darkTint(shade)) >= READABLE);
    }

    /** Behind a sign or a word of this colour, on light pages. */
    public Colour tint() {
        return lightTint(chosen);
    }

    public Colour tintOnDark() {
        return darkTint(onDark());
    }

    /** While it is pointed at. */
    Colour strong() {
        return chosen.mixed(Colour.BLACK, 0.25);
    }

    Colour strongOnDark() {
        return onDark().mixed(Colour.WHITE, 0.35);
    }

    /** The words on a button of this colour, on dark pages; on light ones they are white. */
    public Colour wordsOnDark() {
        return chosen.mixed(Colour.BLACK, 0.85);
    }

    private static boolean fits(Colour shade) {
        return readable(shade, LIGHT_GROUNDS) && shade.contrast(lightTint(shade)) >= READABLE;
    }

    private static boolean readable(Colour shade, List<Colour> grounds) {
        return grounds.stream().allMatch(ground -> shade.contrast(ground) >= READABLE);
    }

    private Colour first(Colour towards, Predicate<Colour> wanted) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> chosen.mixed(towards, (double) step / STEPS))
                .filter(wanted)
                .findFirst()
                .orElse(towards);
    }

    private static Colour lightTint(Colour shade) {
        return Colour.WHITE.mixed(shade, 0.1);
    }

    private static Colour darkTint(Colour shade) {
        return DARK_SURFACE.mixed(shade, 0.1);
    }

    private static List<Colour> grounds(String... hexes) {
        return List.of(hexes).stream().map(hex -> Colour.of(hex).orElseThrow()).toList();
    }
}
