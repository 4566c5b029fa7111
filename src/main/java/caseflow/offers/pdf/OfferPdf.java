package caseflow.offers.pdf;

import caseflow.evidence.Evidence;
import caseflow.offers.Offer;
import caseflow.offers.Sheet;
import caseflow.pdf.Pdf;
import caseflow.settings.FirmSettings;
import caseflow.web.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An offer on paper: what the page shows, and nothing that is the firm's alone. */
@Component
public class OfferPdf {

    private final TemplateEngine engine;
    private final Pdf pdf;
    private final FirmSettings settings;

    OfferPdf(TemplateEngine engine, Pdf pdf, FirmSettings settings) {
        this.engine = engine;
        this.pdf = pdf;
        this.settings = settings;
    }

    /** @param offer none for a draft, which is marked as one */
    public byte[] draw(Sheet sheet, @Nullable Offer offer, @Nullable Evidence proof, Words words) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("words", words);
        params.put("firm", settings.current());
        params.put("sheet", sheet);
        params.put("offer", offer);
        params.put("proof", proof);
        var html = new StringOutput();
        engine.render("offers/pdf/offer.jte", params, html);
        return pdf.render(html.toString());
    }
}
