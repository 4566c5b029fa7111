package caseflow.billing.firm;

import caseflow.billing.InvoiceList;
import caseflow.billing.Invoices;
import caseflow.billing.Listing;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.settings.FirmSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class FirmInvoiceListController {

    private final Invoices invoices;
    private final Clients clients;
    private final FirmSettings settings;

    FirmInvoiceListController(Invoices invoices, Clients clients, FirmSettings settings) {
        this.invoices = invoices;
        this.clients = clients;
        this.settings = settings;
    }

    @GetMapping("/firm/invoices")
    String index(@ModelAttribute("listing") Listing listing, ClientScope scope, Model model) {
        InvoiceList list = invoices.list(listing.query(settings.today()), scope);
        model.addAttribute("invoices", list.rows());
        model.addAttribute("pager", listing.pager(list));
        model.addAttribute(
                "client", listing.only().map(id -> clients.find(id, scope)).orElse(null));
        return "billing/firm/index";
    }
}
