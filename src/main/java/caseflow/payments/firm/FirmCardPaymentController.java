package caseflow.payments.firm;

import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.payments.AttemptId;
import caseflow.payments.Basket;
import caseflow.payments.CardList;
import caseflow.payments.CardList.Place;
import caseflow.payments.CardPayment;
import caseflow.payments.CardPayments;
import caseflow.payments.Cards;
import caseflow.payments.Payables;
import caseflow.payments.Reviews;
import caseflow.payments.Share;
import caseflow.web.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/firm/card-payments")
class FirmCardPaymentController {

    private static final int FINDINGS = 50;

    private final CardPayments payments;
    private final Reviews reviews;
    private final Cards cards;
    private final Clients clients;
    private final Payables payables;

    FirmCardPaymentController(CardPayments payments, Reviews reviews, Cards cards, Clients clients, Payables payables) {
        this.payments = payments;
        this.reviews = reviews;
        this.cards = cards;
        this.clients = clients;
        this.payables = payables;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable AttemptId newer,
            @RequestParam(required = false) @Nullable AttemptId older,
            ClientScope scope,
            Model model) {
        CardList list = payments.list(place(newer, older), scope);
        model.addAttribute("findings", newer == null && older == null ? reviews.open(FINDINGS) : List.of());
        model.addAttribute("payments", list.rows());
        model.addAttribute("pager", new Pager(link("newer", list.newer()), link("older", list.older())));
        model.addAttribute("taken", cards.taken());
        model.addAttribute("account", cards.account());
        return "payments/firm/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable AttemptId id, ClientScope scope, Model model) {
        CardPayment payment = payments.find(id, scope);
        Basket basket = payment.attempt().basket();
        List<Long> paid = basket.shares().stream().map(Share::payable).toList();
        model.addAttribute("payment", payment);
        model.addAttribute("client", clients.find(basket.client(), scope));
        model.addAttribute("payables", payables.of(paid, scope));
        model.addAttribute("taken", cards.taken());
        model.addAttribute("account", cards.account());
        return "payments/firm/show";
    }

    private static Place place(@Nullable AttemptId newer, @Nullable AttemptId older) {
        if (newer != null) {
            return new Place(newer.value(), true);
        }
        return older == null ? Place.START : new Place(older.value(), false);
    }

    private static @Nullable String link(String direction, @Nullable Place place) {
        return place == null ? null : "?%s=%d".formatted(direction, place.id());
    }
}
