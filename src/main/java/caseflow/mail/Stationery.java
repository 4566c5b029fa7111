package caseflow.mail;

import caseflow.web.Brand;
import caseflow.web.Brands;
import caseflow.web.Languages;
import caseflow.web.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what a letter says on the firm's paper: once as plain text, once as HTML. */
@Component
class Stationery {

    private final TemplateEngine engine;
    private final Languages languages;
    private final Brands brands;

    Stationery(TemplateEngine engine, Languages languages, Brands brands) {
        this.engine = engine;
        this.languages = languages;
        this.brands = brands;
    }

    String html(Sheet sheet) {
        var out = new StringOutput();
        engine.render("mail/layout.jte", Map.of("sheet", sheet, "words", words(sheet), "brand", brands.brand()), out);
        return out.toString();
    }

    String text(Sheet sheet) {
        return sheet.items().stream().map(Stationery::text).collect(Collectors.joining("\n\n* * *\n\n")) + "\n\n-- \n"
                + sender(brands.brand()) + "\n";
    }

    private static String text(Sheet.Item item) {
        List<String> blocks = new ArrayList<>(item.paragraphs());
        if (item.action() != null) {
            blocks.add(item.action().label() + ":\n" + item.action().url());
        }
        if (item.note() != null) {
            blocks.add(item.note());
        }
        return String.join("\n\n", blocks);
    }

    private Words words(Sheet sheet) {
        return languages.in(Locale.forLanguageTag(sheet.language()));
    }

    private static String sender(Brand brand) {
        return Stream.of(brand.name(), brand.email(), brand.phone())
                .filter(part -> !part.isBlank())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }
}
