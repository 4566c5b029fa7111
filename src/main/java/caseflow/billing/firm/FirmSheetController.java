package caseflow.billing.firm;

import caseflow.billing.InvoiceId;
import caseflow.billing.Invoices;
import caseflow.billing.Papers;
import caseflow.billing.PaymentId;
import caseflow.billing.Sheet;
import caseflow.billing.Tills;
import caseflow.clients.ClientScope;
import caseflow.payments.Cards;
import caseflow.pdf.PdfAnswer;
import caseflow.settings.FirmSettings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows an invoice whatever has become of it, on the page and on paper. */
@Controller
class FirmSheetController {

    private final Invoices invoices;
    private final Tills tills;
    private final Papers papers;
    private final FirmSettings settings;
    private final Cards cards;

    FirmSheetController(Invoices invoices, Tills tills, Papers papers, FirmSettings settings, Cards cards) {
        this.invoices = invoices;
        this.tills = tills;
        this.papers = papers;
        this.settings = settings;
        this.cards = cards;
    }

    @GetMapping("/firm/invoices/{id}")
    String show(@PathVariable InvoiceId id, ClientScope scope, Model model) {
        Sheet sheet = tills.sheet(id, scope);
        model.addAttribute("invoice", sheet.invoice());
        model.addAttribute("payments", sheet.payments());
        model.addAttribute("till", sheet.till());
        model.addAttribute("reminding", sheet.reminding());
        model.addAttribute("cards", cards.taken());
        model.addAttribute("firm", settings.current());
        model.addAttribute("today", settings.today());
        return "billing/firm/show";
    }

    /** Of a draft a preview. */
    @GetMapping("/firm/invoices/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable InvoiceId id, ClientScope scope) {
        boolean issued = invoices.find(id, scope).papers().isPresent();
        return issued ? PdfAnswer.download(papers.of(id, scope)) : PdfAnswer.show(papers.preview(id, scope));
    }

    @GetMapping("/firm/payments/{id}/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable PaymentId id, ClientScope scope) {
        return PdfAnswer.download(papers.of(id, scope));
    }
}
