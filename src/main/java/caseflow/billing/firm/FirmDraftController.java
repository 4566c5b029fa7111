package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceContent;
import caseflow.billing.Invoices;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ClientSearch;
import caseflow.clients.Clients;
import caseflow.lines.LineReading;
import caseflow.web.Flash;
import caseflow.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New drafts: first whom for, then what. */
@Controller
@RequestMapping("/firm/invoices")
class FirmDraftController {

    private final Invoices invoices;
    private final Clients clients;
    private final Desk desk;

    FirmDraftController(Invoices invoices, Clients clients, Desk desk) {
        this.invoices = invoices;
        this.clients = clients;
        this.desk = desk;
    }

    @GetMapping(path = "/new", params = "!client")
    String choose(@RequestParam(defaultValue = "") String q, ClientScope scope, Model model) {
        var search = new ClientSearch(Typed.line(q), null, null);
        model.addAttribute("words", search.words());
        model.addAttribute("clients", clients.list(search, scope));
        return "billing/firm/choose";
    }

    @GetMapping(path = "/new", params = "client")
    String form(@RequestParam ClientId client, ClientScope scope, Model model) {
        model.addAttribute("form", InvoiceForm.BLANK);
        return form(client, InvoiceForm.BLANK, scope, model);
    }

    @PostMapping(params = "!action")
    String create(
            @RequestParam ClientId client,
            @ModelAttribute("form") InvoiceForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Client billed = clients.find(client, scope);
        InvoiceContent content = new Reading(form, billed, errors).content(desk.matters(billed, null, scope));
        if (errors.hasErrors()) {
            return form(client, form, scope, model);
        }
        Invoice invoice = invoices.draft(content, scope, actor);
        Flash.say(redirect, "billing.flash.drafted");
        return "redirect:/firm/invoices/" + invoice.id();
    }

    /** Adds or takes away a line, or adds up: without JavaScript the whole page comes back, with it only the lines. */
    @PostMapping(params = "action")
    String rework(
            @RequestParam ClientId client,
            @RequestParam String action,
            @ModelAttribute("form") InvoiceForm form,
            ClientScope scope,
            Model model) {
        InvoiceForm reworked = form.reworked(action);
        model.addAttribute("form", reworked);
        return form(client, reworked, scope, model);
    }

    /** What the form adds up to while it is typed. */
    @PostMapping("/totals")
    String totals(
            @RequestParam ClientId client, @ModelAttribute("form") InvoiceForm form, ClientScope scope, Model model) {
        model.addAttribute(
                "totals", LineReading.totals(form, clients.find(client, scope).currency()));
        return "lines/firm/totals";
    }

    private String form(ClientId id, InvoiceForm form, ClientScope scope, Model model) {
        Client client = clients.find(id, scope);
        desk.lay(form, client, desk.matters(client, null, scope), model);
        return "billing/firm/new";
    }
}
