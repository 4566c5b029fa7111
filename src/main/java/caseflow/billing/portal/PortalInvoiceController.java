package caseflow.billing.portal;

import caseflow.billing.InvoiceId;
import caseflow.billing.InvoiceList;
import caseflow.billing.Invoices;
import caseflow.billing.Listing;
import caseflow.billing.Papers;
import caseflow.billing.Payments;
import caseflow.billing.PdfAnswer;
import caseflow.billing.Sheet;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/portal/invoices")
class PortalInvoiceController {

    private final Invoices invoices;
    private final Payments payments;
    private final Papers papers;
    private final FirmSettings settings;

    PortalInvoiceController(Invoices invoices, Payments payments, Papers papers, FirmSettings settings) {
        this.invoices = invoices;
        this.payments = payments;
        this.papers = papers;
        this.settings = settings;
    }

    @GetMapping
    String index(@ModelAttribute("listing") Listing listing, ClientScope scope, Model model) {
        InvoiceList list = invoices.list(listing.query(settings.today()), scope);
        model.addAttribute("invoices", list.rows());
        model.addAttribute("pager", listing.pager(list));
        return "billing/portal/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable InvoiceId id, ClientScope scope, Model model) {
        Sheet sheet = payments.sheet(id, scope);
        model.addAttribute("invoice", sheet.invoice());
        model.addAttribute("payments", sheet.payments());
        model.addAttribute("firm", settings.current());
        model.addAttribute("today", settings.today());
        return "billing/portal/show";
    }

    @GetMapping("/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable InvoiceId id, ClientScope scope) {
        return PdfAnswer.download(papers.of(id, scope));
    }
}
