package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceChangedMeanwhile;
import caseflow.billing.InvoiceId;
import caseflow.billing.Invoices;
import caseflow.billing.PaymentEntry;
import caseflow.billing.PaymentExceedsBalance;
import caseflow.billing.Payments;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.web.Conflict;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/firm/invoices/{id}/payments")
class FirmPaymentController {

    private final Invoices invoices;
    private final Payments payments;
    private final FirmSettings settings;

    FirmPaymentController(Invoices invoices, Payments payments, FirmSettings settings) {
        this.invoices = invoices;
        this.payments = payments;
        this.settings = settings;
    }

    @GetMapping("/new")
    String form(@PathVariable InvoiceId id, ClientScope scope, Model model) {
        Invoice invoice = invoices.findIssued(id, scope);
        model.addAttribute("form", PaymentForm.of(invoice, settings.today()));
        return form(invoice, model);
    }

    @PostMapping
    String create(
            @PathVariable InvoiceId id,
            @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Invoice invoice = invoices.findIssued(id, scope);
        Optional<PaymentEntry> entry = form.read(errors, invoice.content().currency(), settings.today());
        if (entry.isEmpty()) {
            return form(invoice, model);
        }
        try {
            record(invoice, form, entry.get(), scope, actor, redirect);
        } catch (PaymentExceedsBalance | InvoiceChangedMeanwhile refused) {
            return refuse(refused, invoices.find(id, scope), model, response);
        }
        return "redirect:/firm/invoices/" + id;
    }

    private void record(
            Invoice invoice,
            PaymentForm form,
            PaymentEntry entry,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        if (!form.thank()) {
            payments.record(invoice.id(), form.seen(), entry, scope, actor);
            Flash.say(redirect, "billing.flash.paid", invoice.label());
            return;
        }
        List<String> readers = payments.recordAndThank(invoice.id(), form.seen(), entry, scope, actor);
        if (readers.isEmpty()) {
            Flash.say(redirect, "billing.flash.paid.unsent", invoice.label());
        } else {
            Flash.say(redirect, "billing.flash.paid.sent", invoice.label(), String.join(", ", readers));
        }
    }

    private String refuse(Conflict refused, Invoice invoice, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refused", refused);
        return form(invoice, model);
    }

    private String form(Invoice invoice, Model model) {
        model.addAttribute("invoice", invoice);
        return "billing/firm/payment";
    }
}
