package caseflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a page in every way it is met: nothing that axe finds, nothing that sticks out sideways. The pictures lie in
 * {@code target/screenshots} for people to look at.
 */
record Looks(Page page, boolean scripts) {

    private static final int TALL = 900;
    private static final List<Integer> WIDTHS = List.of(1440, 390);
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    void check(String name) {
        for (int width : WIDTHS) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, TALL);
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                check(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT), width);
            }
        }
        narrowest(name);
        page.setViewportSize(WIDTHS.get(0), TALL);
    }

    private void check(String picture, int width) {
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", picture + ".png")));
        if (scripts) {
            // "legacy" checks within the page; the other way opens a second one each time, for what frames hold,
            // and those there are hold others' forms
            assertThat(new AxeBuilder(page)
                            .setLegacyMode(true)
                            .exclude("iframe")
                            .withTags(RULES)
                            .analyze()
                            .getViolations())
                    .as("what axe finds on %s", picture)
                    .isEmpty();
        }
        fits(picture, width);
    }

    private void narrowest(String name) {
        page.setViewportSize(320, TALL);
        fits(name, 320);
    }

    private void fits(String picture, int width) {
        if (scripts) {
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", picture)
                    .isLessThanOrEqualTo(width);
        }
    }
}
