package caseflow.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text shows its own pictures, and nothing from elsewhere. */
class PictureProseTests {

    private static final Prose PROSE = new Prose();
    private static final Pictures OWN = id -> id == 12 ? "/portal/library/7/pictures/12" : null;

    private static Element read(String markdown) {
        return Jsoup.parseBodyFragment(PROSE.html(markdown, OWN)).body();
    }

    @Test
    void itsOwnIsShownWithItsDescription() {
        assertThat(read("See ![The *site* \"plan\"](image:12 \"x\") here").html())
                .isEqualTo(
                        "<p>See <img src=\"/portal/library/7/pictures/12\" alt=\"The site &quot;plan&quot;\"> here</p>");
        assertThat(read("![][p]\n\n[p]: image:12").select("img").attr("alt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image:13",
                "image:012x",
                "IMAGE:12",
                "image:99999999999999999999",
                "https://evil.example/image:12",
                "//evil.example/x.png",
                "/portal/library/7/pictures/12",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "image:12%0a",
                "../image:12"
            })
    void ofAnyOtherTheDescriptionStays(String address) {
        assertThat(read("![A plan](" + address + ")").html()).isEqualTo("<p>A plan</p>");
    }

    @Test
    void whoDoesNotAskForPicturesGetsNone() {
        assertThat(PROSE.html("![A plan](image:12)").strip()).isEqualTo("<p>A plan</p>");
        assertThat(PROSE.html("![A plan](image:12)", Pictures.NONE).strip()).isEqualTo("<p>A plan</p>");
    }

    @Test
    void aLinkAroundAPictureLeadsWhereItMay() {
        assertThat(read("[![Plan](image:12)](https://finch.example)").select("a[rel] > img"))
                .hasSize(1);
        assertThat(read("[![Plan](image:12)](javascript:x)").html())
                .doesNotContain("<a")
                .contains("<img");
    }

    @ParameterizedTest
    @MethodSource("caseflow.prose.HarmlessTests#attacks")
    void nothingElseComesThroughBesides(String attack) {
        for (Element image : read(attack + "\n\n![ok](image:12)").select("img")) {
            assertThat(image.attr("src")).isEqualTo("/portal/library/7/pictures/12");
            assertThat(image.attributes().asList())
                    .extracting(Attribute::getKey)
                    .containsOnly("src", "alt");
        }
        assertThat(read(attack).select("script, iframe, svg, form, [onerror], [onclick], [style]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/x.png", "//evil.example/x", "data:image/png;base64,AA", "/a/../b", "x"})
    void theSecondLineHoldsAlone(String address) {
        assertThat(Harmless.illustrated("<p>a<img src='" + address + "' alt='f' onerror='x' srcset='y'></p>"))
                .doesNotContain("evil", "data:", "src=\"x", "onerror", "srcset", "..");
    }

    @Test
    void nothingButTheWordsIsSearched() {
        String words =
                PROSE.words("# Paying\n\nBy **card** or [transfer](https://finch.example), ![a plan](image:12).\n\n"
                        + "| One | Two |\n|---|---|\n| three | four |\n\n<b>typed</b>");

        assertThat(words)
                .contains("Paying", "card", "transfer", "a plan", "three", "four")
                .doesNotContain("**", "#", "image:12");
        assertThat(PROSE.words("")).isEmpty();
    }
}
