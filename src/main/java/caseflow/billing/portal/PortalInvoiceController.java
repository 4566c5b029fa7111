package caseflow.billing.portal;

import caseflow.billing.Bundles;
import caseflow.billing.InvoiceId;
import caseflow.billing.InvoiceList;
import caseflow.billing.Invoices;
import caseflow.billing.Listing;
import caseflow.billing.Papers;
import caseflow.clients.ClientScope;
import caseflow.pdf.PdfAnswer;
import caseflow.settings.FirmSettings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

@Controller
@RequestMapping("/portal/invoices")
class PortalInvoiceController {

    private final Invoices invoices;
    private final Bundles bundles;
    private final Papers papers;
    private final PayPages pages;
    private final FirmSettings settings;

    PortalInvoiceController(Invoices invoices, Bundles bundles, Papers papers, PayPages pages, FirmSettings settings) {
        this.invoices = invoices;
        this.bundles = bundles;
        this.papers = papers;
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping
    String index(@ModelAttribute("listing") Listing listing, ClientScope scope, Model model) {
        InvoiceList list = invoices.list(listing.query(settings.today()), scope);
        model.addAttribute("invoices", list.rows());
        model.addAttribute("pager", listing.pager(list));
        model.addAttribute("together", bundles.worth(list.rows()));
        return "billing/portal/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable InvoiceId id, ClientScope scope, Model model, ServletWebRequest exchange) {
        return pages.invoice(id, null, scope, model, exchange);
    }

    @GetMapping("/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable InvoiceId id, ClientScope scope) {
        return PdfAnswer.download(papers.of(id, scope));
    }
}
