package caseflow.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Draws a piece of a page by itself, in English, for nobody in particular. */
@TestComponent
public class Drawings {

    private final TemplateEngine engine;
    private final MessageSource messages;
    private final Languages languages;
    private final Pages pages;

    Drawings(TemplateEngine engine, MessageSource messages, Languages languages, Pages pages) {
        this.engine = engine;
        this.messages = messages;
        this.languages = languages;
        this.pages = pages;
    }

    public Page page() {
        return pages.of(new MockHttpServletRequest());
    }

    /** @param template by its path below the root package, {@code prose/_html} */
    public Element draw(String template, Map<String, ?> params) {
        var out = new StringOutput();
        Map<String, Object> all = new HashMap<>(params);
        all.put("page", page());
        engine.render(template + ".jte", all, out);
        return Jsoup.parseBodyFragment(out.toString()).body();
    }

    /** With the fields of that form, as they stand. */
    public Element draw(String template, Object form, Map<String, ?> params) {
        return draw(template, new BeanPropertyBindingResult(form, "form"), params);
    }

    public Element draw(String template, BindingResult form, Map<String, ?> params) {
        Map<String, Object> all = new HashMap<>(params);
        all.put("fields", new Fields(form, messages, languages.in(Locale.ENGLISH)));
        return draw(template, all);
    }
}
