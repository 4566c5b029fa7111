package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceId;
import caseflow.billing.Invoices;
import caseflow.billing.Withdrawals;
import caseflow.clients.ClientScope;
import caseflow.web.Flash;
import caseflow.web.ReasonForm;
import jakarta.validation.Valid;
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
@RequestMapping("/firm/invoices/{id}/void")
class FirmVoidController {

    private final Invoices invoices;
    private final Withdrawals withdrawals;

    FirmVoidController(Invoices invoices, Withdrawals withdrawals) {
        this.invoices = invoices;
        this.withdrawals = withdrawals;
    }

    @GetMapping("/new")
    String form(@PathVariable InvoiceId id, ClientScope scope, Model model) {
        model.addAttribute("form", ReasonForm.BLANK);
        model.addAttribute("invoice", invoices.find(id, scope));
        return "billing/firm/void";
    }

    @PostMapping
    String create(
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Invoice invoice = invoices.find(id, scope);
        if (errors.hasErrors()) {
            model.addAttribute("invoice", invoice);
            return "billing/firm/void";
        }
        withdrawals.withdraw(id, form.reason(), scope, actor);
        Flash.say(redirect, "billing.flash.voided", invoice.label());
        return "redirect:/firm/invoices/" + id;
    }
}
