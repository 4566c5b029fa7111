package caseflow.payments.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.payments.AttemptId;
import caseflow.payments.CardPayment;
import caseflow.payments.CardPayments;
import caseflow.payments.Cards;
import caseflow.payments.CardsOff;
import caseflow.payments.CardsUnreachable;
import caseflow.payments.RefundWish;
import caseflow.payments.Refunds;
import caseflow.web.Flash;
import java.util.Optional;
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
    private final Cards cards;

    FirmRefundController(CardPayments payments, Refunds refunds, Cards cards) {
        this.payments = payments;
        this.refunds = refunds;
        this.cards = cards;
    }

    @GetMapping("/new")
    String form(
            @PathVariable AttemptId id,
            @RequestParam(required = false) @Nullable Long payable,
            ClientScope scope,
            Model model) {
        if (!cards.taken()) {
            throw new CardsOff();
        }
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
        boolean repeated = form.repeats(payment);
        Optional<RefundWish> wish = repeated ? Optional.empty() : form.read(errors, payment, cards);
        if (wish.isEmpty() && !repeated) {
            return form(payment, model);
        }
        String said = wish.map(some -> refund(some, scope, actor)).orElse("payments.flash.refund-known");
        Flash.say(redirect, said, payment.attempt().basket().description());
        return "redirect:/firm/card-payments/" + id;
    }

    /** @return the key of what is said then */
    private String refund(RefundWish wish, ClientScope scope, Actor actor) {
        try {
            return refunds.refund(wish, scope, actor) ? "payments.flash.refunded" : "payments.flash.refund-known";
        } catch (CardsUnreachable silent) {
            // it is written down, and will be repeated by itself
            return "payments.flash.refund-noted";
        }
    }

    private static String form(CardPayment payment, Model model) {
        model.addAttribute("payment", payment);
        return "payments/firm/refund";
    }
}
