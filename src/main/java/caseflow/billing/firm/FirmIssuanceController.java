package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceId;
import caseflow.billing.Invoices;
import caseflow.billing.Issuances;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.clients.Permission;
import caseflow.settings.FirmSettings;
import caseflow.web.Flash;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/invoices/{id}/issuance")
class FirmIssuanceController {

    private final Invoices invoices;
    private final Issuances issuances;
    private final Contacts contacts;
    private final FirmSettings settings;

    FirmIssuanceController(Invoices invoices, Issuances issuances, Contacts contacts, FirmSettings settings) {
        this.invoices = invoices;
        this.issuances = issuances;
        this.contacts = contacts;
        this.settings = settings;
    }

    @GetMapping("/new")
    String form(@PathVariable InvoiceId id, ClientScope scope, Model model) {
        Invoice invoice = invoices.findDraft(id, scope);
        model.addAttribute("form", new IssuanceForm(settings.today().toString(), "" + invoice.version(), ""));
        return form(invoice, scope, model);
    }

    @PostMapping
    String create(
            @PathVariable InvoiceId id,
            @ModelAttribute("form") IssuanceForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Invoice invoice = invoices.findDraft(id, scope);
        LocalDate day = form.read(errors, settings.today());
        if (errors.hasErrors()) {
            return form(invoice, scope, model);
        }
        if (form.sends()) {
            List<String> readers = issuances.issueAndSend(id, form.seen(), day, scope, actor);
            say(redirect, invoices.find(id, scope), readers);
        } else {
            Invoice issued = issuances.issue(id, form.seen(), day, scope, actor);
            Flash.say(redirect, "billing.flash.issued", issued.label());
        }
        return "redirect:/firm/invoices/" + id;
    }

    private static void say(RedirectAttributes redirect, Invoice invoice, List<String> readers) {
        if (readers.isEmpty()) {
            Flash.say(
                    redirect,
                    "billing.flash.issued.unsent",
                    invoice.label(),
                    invoice.billedTo().name());
        } else {
            Flash.say(redirect, "billing.flash.issued.sent", invoice.label(), String.join(", ", readers));
        }
    }

    private String form(Invoice invoice, ClientScope scope, Model model) {
        List<String> readers = contacts.toMail(invoice.client(), Permission.INVOICES, scope).stream()
                .map(Contact::name)
                .toList();
        model.addAttribute("invoice", invoice);
        model.addAttribute("readers", readers);
        model.addAttribute("terms", settings.current().invoices().days());
        return "billing/firm/issuance";
    }
}
