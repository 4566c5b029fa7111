package caseflow.billing.pdf;

import caseflow.billing.Invoice;
import caseflow.pdf.Pdf;
import caseflow.settings.FirmSettings;
import caseflow.web.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The invoice on paper: what the page shows, to the last minor unit, and nothing that is the firm's alone. */
@Component
public class InvoicePdf {

    private final TemplateEngine engine;
    private final Pdf pdf;
    private final FirmSettings settings;

    InvoicePdf(TemplateEngine engine, Pdf pdf, FirmSettings settings) {
        this.engine = engine;
        this.pdf = pdf;
        this.settings = settings;
    }

    /** A draft is marked as one. */
    public byte[] draw(Invoice invoice, Words words) {
        var html = new StringOutput();
        engine.render(
                "billing/pdf/invoice.jte",
                Map.of("words", words, "firm", settings.current(), "invoice", invoice, "today", settings.today()),
                html);
        return pdf.render(html.toString());
    }
}
