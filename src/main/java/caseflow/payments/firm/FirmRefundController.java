package caseflow.payments.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.payments.AttemptId;
import caseflow.payments.CardPayment;
import caseflow.payments.CardPayments;
import caseflow.payments.Refunds;
import caseflow.web.Flash;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
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

@Controller
@RequestMapping("/firm/card-payments/{id}/refunds")
class FirmRefundController {

    private final CardPayments payments;
    private final Refunds refunds;

    FirmRefundController(CardPayments payments, Refunds refunds) {
        this.payments = payments;
        this.refunds = refunds;
    }

    @GetMapping("/new")
    String form(
            @PathVariable AttemptId id,
            @RequestParam(required = false) @Nullable Long payable,
            ClientScope scope,
            Model model) {
        CardPayment payment = payments.find(id, scope);
        model.addAttribute("form", RefundForm.of(payment.refundable(payable), payable));
        return form(payment, model);
    }

    @PostMapping
    String create(
            @PathVariable AttemptId id,
            @ModelAttribute("form") RefundForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CardPayment payment = payments.find(id, scope);
        Optional<Money> amount = form.read(errors, payment.refundable());
        if (amount.isEmpty()) {
            return form(payment, model);
        }
        refunds.refund(id, form.takenFrom(), amount.get(), form.reason(), scope, actor);
        Flash.say(
                redirect, "payments.flash.refunded", payment.attempt().basket().description());
        return "redirect:/firm/card-payments/" + id;
    }

    private static String form(CardPayment payment, Model model) {
        model.addAttribute("payment", payment);
        return "payments/firm/refund";
    }
}
