package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceChangedMeanwhile;
import caseflow.billing.InvoiceContent;
import caseflow.billing.InvoiceId;
import caseflow.billing.Invoices;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.MatterChoice;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafts that exist: read, edited, saved. */
@Controller
@RequestMapping("/firm/invoices/{id}")
class FirmInvoiceController {

    private final Invoices invoices;
    private final Clients clients;
    private final Desk desk;

    FirmInvoiceController(Invoices invoices, Clients clients, Desk desk) {
        this.invoices = invoices;
        this.clients = clients;
        this.desk = desk;
    }

    @GetMapping("/edit")
    String edit(@PathVariable InvoiceId id, ClientScope scope, Model model) {
        Invoice invoice = invoices.findDraft(id, scope);
        model.addAttribute("form", InvoiceForm.of(invoice));
        return edit(invoice, InvoiceForm.of(invoice), scope, model);
    }

    @PostMapping(params = "!action")
    String update(
            @PathVariable InvoiceId id,
            @ModelAttribute("form") InvoiceForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Invoice invoice = invoices.findDraft(id, scope);
        Client client = clients.find(invoice.client(), scope);
        InvoiceContent content = new Reading(form, client, errors).content(matters(invoice, client, scope));
        if (errors.hasErrors()) {
            return edit(invoice, form, scope, model);
        }
        try {
            invoices.edit(id, form.seen(), content, scope, actor);
        } catch (InvoiceChangedMeanwhile refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", refused);
            return edit(invoice, form, scope, model);
        }
        Flash.say(redirect, "billing.flash.saved");
        return "redirect:/firm/invoices/" + id;
    }

    /** Adds or takes away a line, or adds up: without JavaScript the whole page comes back, with it only the lines. */
    @PostMapping(params = "action")
    String rework(
            @PathVariable InvoiceId id,
            @RequestParam String action,
            @ModelAttribute("form") InvoiceForm form,
            ClientScope scope,
            Model model) {
        InvoiceForm reworked = form.reworked(action);
        model.addAttribute("form", reworked);
        return edit(invoices.findDraft(id, scope), reworked, scope, model);
    }

    private String edit(Invoice invoice, InvoiceForm form, ClientScope scope, Model model) {
        Client client = clients.find(invoice.client(), scope);
        desk.lay(form, client, matters(invoice, client, scope), model);
        model.addAttribute("invoice", invoice);
        return "billing/firm/edit";
    }

    private MatterChoice matters(Invoice invoice, Client client, ClientScope scope) {
        return desk.matters(client, invoice.content().matter(), scope);
    }
}
