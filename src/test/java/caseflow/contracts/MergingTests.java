package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.prose.Prose;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between double braces is filled in, and is words whatever they look like. */
class MergingTests {

    private static final Map<MergeField, String> VALUES = Map.of(
            MergeField.CLIENT_NAME, "Hill & Sons", MergeField.CLIENT_ADDRESS, "210 Bleecker Street\nBoston, MA 02110");

    private static String html(String text, Map<MergeField, String> values) {
        Merging merged = Merging.fill(text, values);
        return merged.into(new Prose().html(merged.markdown()));
    }

    private static String html(String text) {
        return html(text, VALUES);
    }

    @Test
    void aFieldIsFilledWhereverItStands() {
        assertThat(html("For {{client.name}}, {{ client.address }}.").strip())
                .isEqualTo("<p>For Hill &amp; Sons, 210 Bleecker Street, Boston, MA 02110.</p>");
    }

    @Test
    void whatHasNothingToStandInItIsAGapAndMarked() {
        String text = "{{client.name}}, {{value}}, {{unknown.thing}}, {{value}}";

        assertThat(Merging.fill(text, VALUES).gaps()).containsExactly("{{unknown.thing}}", "{{value}}");
        assertThat(Jsoup.parse(html(text)).select("strong").eachText())
                .containsExactly("{{value}}", "{{unknown.thing}}", "{{value}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{client_name}}", "{{client name}}", "{{signer1}}", "{{}}", "{{Client.Name}}"})
    void aMistypedFieldIsAGap(String typed) {
        assertThat(Merging.fill(typed, VALUES).gaps()).containsExactly(typed);
    }

    @Test
    void aFieldIsFilledInCodeAndInHeadingsToo() {
        assertThat(Jsoup.parse(html("    For {{client.name}}")).text()).isEqualTo("For Hill & Sons");
        assertThat(Jsoup.parse(html("# **{{client.name}}**, `{{client.name}}`")).text())
                .isEqualTo("Hill & Sons, Hill & Sons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Bold* & _Sons_",
                "# Heading",
                "[click](/evil)",
                "<b>tag</b>",
                "1. First",
                "| a | b |",
                "`code`",
                "a\\b",
                "$1 \\1 ${x}",
                "{{client.address}}",
                "李明 ليلى 🙂"
            })
    void aNameIsNeverMarkdownNorAnotherField(String name) {
        var values = Map.of(MergeField.CLIENT_NAME, name);

        String html = html("{{client.name}} signs.", values);

        assertThat(Jsoup.parse(html).text()).isEqualTo(name + " signs.");
        assertThat(html).startsWith("<p>").doesNotContain("<a", "<em", "<strong", "<code", "<b>");
        Merging merged = Merging.fill("{{client.name}} signs.", values);
        assertThat(merged.text()).isEqualTo(name + " signs.");
        assertThat(merged.gaps()).isEmpty();
    }
}
