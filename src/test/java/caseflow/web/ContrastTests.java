package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Every pair of text and ground that the styles put together can be read, in light and in dark. */
class ContrastTests {

    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): light-dark\\((#\\w+), (#\\w+)\\);");
    private static final double READABLE = 4.5;
    private static final double DISCERNIBLE = 3;

    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        Matcher tokens = TOKEN.matcher(tokens());
        while (tokens.find()) {
            LIGHT.put(tokens.group(1), tokens.group(2));
            DARK.put(tokens.group(1), tokens.group(3));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, canvas",
        "ink, surface",
        "ink, surface-2",
        "ink, sidebar",
        "ink, plain-tint",
        "ink, ok-tint",
        "ink, bad-tint",
        "ink-2, canvas",
        "ink-2, surface",
        "ink-2, surface-2",
        "ink-2, sidebar",
        "ink-2, plain-tint",
        "ink-3, canvas",
        "ink-3, surface",
        "ink-3, surface-2",
        "ink-3, sidebar",
        "brand, canvas",
        "brand, surface",
        "brand, surface-2",
        "brand, brand-tint",
        "brand-strong, brand-tint",
        "brand-strong, surface",
        "on-brand, brand",
        "on-brand, brand-strong",
        "ok-ink, ok-tint",
        "warn-ink, warn-tint",
        "info-ink, info-tint",
        "bad-ink, bad-tint",
        "bad-ink, canvas",
        "bad-ink, surface",
        "on-bad, bad-ink",
        "canvas, ink"
    })
    void textCanBeRead(String text, String ground) {
        assertThat(contrast(LIGHT, text, ground)).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(DARK, text, ground)).isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @CsvSource({"line-strong, surface", "line-strong, canvas", "focus, surface", "focus, canvas", "focus, sidebar"})
    void edgesCanBeSeen(String edge, String ground) {
        assertThat(contrast(LIGHT, edge, ground)).isGreaterThanOrEqualTo(DISCERNIBLE);
        assertThat(contrast(DARK, edge, ground)).isGreaterThanOrEqualTo(DISCERNIBLE);
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double first = luminance(tokens, one);
        double second = luminance(tokens, other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Map<String, String> tokens, String name) {
        String hex = tokens.getOrDefault(name, "").replace("#", "");
        assertThat(hex).as(name).matches("[0-9a-f]{3}|[0-9a-f]{6}");
        String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        return 0.2126 * channel(full, 0) + 0.7152 * channel(full, 2) + 0.0722 * channel(full, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String tokens() {
        try {
            return new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
