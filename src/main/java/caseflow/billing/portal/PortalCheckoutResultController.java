package caseflow.billing.portal;

import caseflow.activity.Actor;
import caseflow.billing.InvoiceId;
import caseflow.clients.ClientScope;
import caseflow.payments.Attempt;
import caseflow.payments.AttemptId;
import caseflow.payments.AttemptState;
import caseflow.payments.Checkout;
import caseflow.payments.Checkouts;
import caseflow.payments.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Tells whoever has paid, or is about to, what has come of it. */
@Controller
@RequestMapping("/portal/checkouts/{id}")
class PortalCheckoutResultController {

    private final Checkouts checkouts;
    private final PayPages pages;

    PortalCheckoutResultController(Checkouts checkouts, PayPages pages) {
        this.checkouts = checkouts;
        this.pages = pages;
    }

    /**
     * As it is written down here.
     *
     * @param about the invoice whose page asks
     * @param shown the state that the page shows: nothing changes there while it is the same
     * @param times how often it has asked
     */
    @GetMapping
    String show(
            @PathVariable AttemptId id,
            @RequestParam(required = false) @Nullable InvoiceId about,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "0") int times,
            ClientScope scope,
            Actor actor,
            Model model,
            ServletWebRequest exchange) {
        Checkout checkout = checkouts.known(id, scope, actor);
        Attempt attempt = checkout.attempt();
        if (Htmx.asks(exchange) && attempt.state().key().equals(shown)) {
            model.addAttribute("watch", new Watch(attempt, about(about, attempt), times + 1));
            return "billing/portal/_watch";
        }
        return page(checkout, about, scope, model, exchange);
    }

    /** As the provider says. */
    @PostMapping("/result")
    String create(
            @PathVariable AttemptId id,
            @RequestParam(required = false) @Nullable InvoiceId about,
            ClientScope scope,
            Actor actor,
            Model model,
            ServletWebRequest exchange) {
        Checkout checkout = checkouts.refresh(id, scope, actor);
        if (Htmx.asks(exchange) && checkout.state() == AttemptState.OPEN && !checkout.tooMany()) {
            // the form stays as it is, with what was typed into it
            Htmx.into("#card-message", "innerHTML", exchange);
            model.addAttribute("checkout", checkout);
            return "billing/portal/_declined";
        }
        return page(checkout, about, scope, model, exchange);
    }

    private String page(
            Checkout checkout, @Nullable InvoiceId about, ClientScope scope, Model model, ServletWebRequest exchange) {
        Htmx.page(exchange);
        InvoiceId invoice = about(about, checkout.attempt());
        return invoice == null
                ? pages.bundles(checkout, scope, model, exchange)
                : pages.invoice(invoice, checkout, scope, model, exchange);
    }

    /** Of a payment for one invoice the invoice, whoever asks. */
    private static @Nullable InvoiceId about(@Nullable InvoiceId asked, Attempt attempt) {
        List<Share> shares = attempt.basket().shares();
        return asked == null && shares.size() == 1 ? new InvoiceId(shares.get(0).payable()) : asked;
    }
}
