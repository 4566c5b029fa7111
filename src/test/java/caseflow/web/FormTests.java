package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.validation.BeanPropertyBindingResult;

@SpringJUnitWebConfig(WebSlice.class)
class FormTests {

    record Letter(String to, String text, boolean urgent) {}

    private final TemplateEngine engine;
    private final MessageSource messages;
    private final Page page;
    private final BeanPropertyBindingResult form =
            new BeanPropertyBindingResult(new Letter("a<b", "Dear Grace", true), "form");
    private final Fields fields;

    @Autowired
    FormTests(TemplateEngine engine, MessageSource messages, Languages languages, Pages pages) {
        this.engine = engine;
        this.messages = messages;
        this.page = pages.of(new MockHttpServletRequest());
        this.fields = new Fields(form, messages, languages.in(Locale.ENGLISH));
    }

    @Test
    void aFieldShowsWhatWasTyped() {
        Element input = drawn("field", "to").expectFirst("input[name=to]");

        assertThat(input.attr("value")).isEqualTo("a<b");
        assertThat(input.hasAttr("aria-invalid")).isFalse();
        assertThat(input.hasAttr("autofocus")).isFalse();
    }

    @Test
    void aWrongFieldSaysSoToEverybody() {
        form.rejectValue("to", "NotBlank");

        Element drawn = drawn("field", "to");
        Element input = drawn.expectFirst("input[name=to]");

        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.hasAttr("autofocus")).isTrue();
        assertThat(drawn.select("#" + input.attr("aria-describedby")).text()).isEqualTo("Please fill this in.");
        assertThat(drawn.select("label[for=" + input.id() + "]").text()).startsWith("The label");
    }

    @Test
    void onlyTheFirstWrongFieldTakesTheFocus() {
        form.rejectValue("to", "NotBlank");
        form.rejectValue("text", "NotBlank");

        assertThat(fields.takesFocus("text")).isTrue();
        assertThat(fields.takesFocus("to")).isFalse();
    }

    @Test
    void theSummaryNamesTheFieldsInTheirOrder() {
        form.rejectValue("text", "NotBlank");
        form.rejectValue("to", "NotBlank");
        drawn("field", "to");
        drawn("textarea", "text");

        assertThat(drawn("errors", null).select("li a").eachAttr("href")).containsExactly("#f-to", "#f-text");
        assertThat(drawn("errors", null).select("li").get(0).text()).isEqualTo("The label: Please fill this in.");
    }

    @Test
    void anUntickedBoxIsStillSubmitted() {
        Element drawn = drawn("checkbox", "urgent");

        assertThat(drawn.select("input[name=_urgent]")).hasSize(1);
        assertThat(drawn.select("input[name=urgent]").hasAttr("checked")).isTrue();
    }

    @Test
    void sizesSpeakOfTheEndsThatThereAre() {
        assertThat(size(200, 0)).isEqualTo("Please use at most 200 characters.");
        assertThat(size(128, 12)).isEqualTo("Please use between 12 and 128 characters.");
        assertThat(size(Integer.MAX_VALUE, 12)).isEqualTo("Please use at least 12 characters.");
    }

    private String size(int max, int min) {
        return messages.getMessage("Size", new Object[] {"field", max, min}, Locale.ENGLISH);
    }

    private Element drawn(String component, @Nullable String name) {
        Map<String, Object> params = new HashMap<>(Map.of("page", page, "fields", fields));
        if (name != null) {
            params.put("name", name);
            params.put("label", "The label");
        }
        var out = new StringOutput();
        engine.render("web/ui/" + component + ".jte", params, out);
        return Jsoup.parseBodyFragment(out.toString()).body();
    }
}
