package caseflow.billing.pdf;

import caseflow.billing.Statement;
import caseflow.pdf.Paper;
import caseflow.pdf.Pdf;
import caseflow.settings.FirmSettings;
import caseflow.web.Languages;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The statement on paper, in the client's language. It is not kept: what is booked late belongs to earlier days. */
@Component
public class StatementPdf {

    private final TemplateEngine engine;
    private final Pdf pdf;
    private final FirmSettings settings;
    private final Languages languages;

    StatementPdf(TemplateEngine engine, Pdf pdf, FirmSettings settings, Languages languages) {
        this.engine = engine;
        this.pdf = pdf;
        this.settings = settings;
        this.languages = languages;
    }

    public Paper print(Statement statement) {
        var html = new StringOutput();
        engine.render(
                "billing/pdf/statement.jte",
                Map.of(
                        "words", languages.in(statement.client().language()),
                        "firm", settings.current(),
                        "statement", statement,
                        "today", settings.today()),
                html);
        return new Paper(statement.name(), pdf.render(html.toString()));
    }
}
