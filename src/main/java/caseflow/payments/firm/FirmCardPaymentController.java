package caseflow.payments.firm;

import caseflow.clients.ClientScope;
import caseflow.payments.AttemptId;
import caseflow.payments.CardPayments;
import caseflow.payments.Cards;
import caseflow.payments.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/firm/card-payments")
class FirmCardPaymentController {

    private static final int SHOWN = 50;

    private final CardPayments payments;
    private final Reviews reviews;
    private final Cards cards;

    FirmCardPaymentController(CardPayments payments, Reviews reviews, Cards cards) {
        this.payments = payments;
        this.reviews = reviews;
        this.cards = cards;
    }

    @GetMapping
    String index(ClientScope scope, Model model) {
        model.addAttribute("findings", reviews.open(SHOWN));
        model.addAttribute("payments", payments.latest(SHOWN, scope));
        model.addAttribute("taken", cards.taken());
        model.addAttribute("account", cards.account());
        return "payments/firm/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable AttemptId id, ClientScope scope, Model model) {
        model.addAttribute("payment", payments.find(id, scope));
        model.addAttribute("taken", cards.taken());
        model.addAttribute("account", cards.account());
        return "payments/firm/show";
    }
}
