package caseflow.billing.pdf;

import caseflow.billing.Invoice;
import caseflow.billing.Payment;
import caseflow.pdf.Pdf;
import caseflow.settings.FirmSettings;
import caseflow.web.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The receipt on paper. */
@Component
public class ReceiptPdf {

    private final TemplateEngine engine;
    private final Pdf pdf;
    private final FirmSettings settings;

    ReceiptPdf(TemplateEngine engine, Pdf pdf, FirmSettings settings) {
        this.engine = engine;
        this.pdf = pdf;
        this.settings = settings;
    }

    /** @param left what was open on the invoice with this payment on it */
    public byte[] draw(Payment payment, Invoice invoice, Money left, Words words) {
        var html = new StringOutput();
        engine.render(
                "billing/pdf/receipt.jte",
                Map.of(
                        "words",
                        words,
                        "firm",
                        settings.current(),
                        "invoice",
                        invoice,
                        "payment",
                        payment,
                        "left",
                        left),
                html);
        return pdf.render(html.toString());
    }
}
