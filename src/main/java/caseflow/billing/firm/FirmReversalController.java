package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.Payment;
import caseflow.billing.PaymentId;
import caseflow.billing.Payments;
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
@RequestMapping("/firm/payments/{id}/reversal")
class FirmReversalController {

    private final Payments payments;

    FirmReversalController(Payments payments) {
        this.payments = payments;
    }

    @GetMapping("/new")
    String form(@PathVariable PaymentId id, ClientScope scope, Model model) {
        model.addAttribute("form", ReasonForm.BLANK);
        model.addAttribute("payment", payments.find(id, scope));
        return "billing/firm/reversal";
    }

    @PostMapping
    String create(
            @PathVariable PaymentId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Payment payment = payments.find(id, scope);
        if (errors.hasErrors()) {
            model.addAttribute("payment", payment);
            return "billing/firm/reversal";
        }
        payments.reverse(id, form.reason(), scope, actor);
        Flash.say(redirect, "billing.flash.reversed", payment.invoiceNumber());
        return "redirect:/firm/invoices/" + payment.invoice();
    }
}
