package caseflow.prose;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import caseflow.web.Drawings;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.validation.BeanPropertyBindingResult;

@CaseFlowTest
class TemplatePiecesTests {

    public record Offer(String content) {}

    @Autowired
    Drawings drawings;

    @Autowired
    Prose prose;

    @Test
    void proseTakesTheDirectionItIsWrittenIn() {
        Element drawn = drawings.draw("prose/_html", Map.of("html", prose.html("**مرحبا**")));

        assertThat(drawn.select("div.prose[dir=auto] > p > strong").text()).isEqualTo("مرحبا");
    }

    @Test
    void aDifferenceIsToldWithoutColours() {
        Element drawn = drawings.draw(
                "prose/_difference", Map.of("rows", Difference.between("Fee: <100>\nBye", "Fee: <120>\nBye")));

        assertThat(drawn.select("li").eachText()).containsExactly("Removed: Fee: <100>", "Added: Fee: <120>", "Bye");
        assertThat(drawn.select("li.removed del").eachText()).containsExactly("100");
        assertThat(drawn.select("li.added ins").eachText()).containsExactly("120");
    }

    @Test
    void noDifferenceIsASentence() {
        assertThat(drawings.draw("prose/_difference", Map.of("rows", Difference.between("a", "a")))
                        .text())
                .isEqualTo("Nothing has changed.");
    }

    @Test
    void theEditorHoldsWhatWasTypedAndSaysWhatIsWrong() {
        var form = new BeanPropertyBindingResult(new Offer("# Fees <now>"), "form");
        form.rejectValue("content", "NotBlank");

        Element drawn = drawings.draw("prose/firm/_editor", form, Map.of("name", "content", "label", "What you offer"));

        Element area = drawn.expectFirst("textarea[name=content]");
        assertThat(area.wholeText().strip()).isEqualTo("# Fees <now>");
        assertThat(area.attr("aria-invalid")).isEqualTo("true");
        assertThat(area.attr("dir")).isEqualTo("auto");
        assertThat(drawn.select("#" + area.attr("aria-describedby")).text()).isEqualTo("Please fill this in.");
        assertThat(drawn.select("label[for=" + area.id() + "]").text()).startsWith("What you offer");
    }

    @Test
    void theEditorsPreviewAsksForItsOwnFieldAndWithoutScriptsOpensBesideTheForm() {
        Element drawn = drawings.draw(
                "prose/firm/_editor", new Offer(""), Map.of("name", "content", "label", "What you offer"));

        Element preview = drawn.expectFirst("[data-hx-post=/firm/preview]");
        assertThat(preview.attr("data-hx-vals")).isEqualTo("{\"preview\": \"content\"}");
        assertThat(preview.attr("data-hx-params")).startsWith("preview,content,");
        Element button = drawn.expectFirst("noscript button");
        assertThat(button.attr("formaction")).isEqualTo("/firm/preview");
        assertThat(button.attr("formtarget")).isEqualTo("_blank");
        assertThat(button.attr("value")).isEqualTo("content");
    }
}
