package caseflow.billing.portal;

import caseflow.billing.Bundles;
import caseflow.billing.InvoiceId;
import caseflow.billing.Sheet;
import caseflow.billing.Till;
import caseflow.billing.Tills;
import caseflow.clients.ClientScope;
import caseflow.payments.AttemptState;
import caseflow.payments.CardSources;
import caseflow.payments.Cards;
import caseflow.payments.Checkout;
import caseflow.settings.FirmSettings;
import caseflow.web.PagePolicy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;

/** Lays out the pages on which can be paid, before, during and after. */
@Component
class PayPages {

    private final Tills tills;
    private final Bundles bundles;
    private final Cards cards;
    private final FirmSettings settings;

    PayPages(Tills tills, Bundles bundles, Cards cards, FirmSettings settings) {
        this.tills = tills;
        this.bundles = bundles;
        this.cards = cards;
        this.settings = settings;
    }

    /** @param checkout what has just been opened, or has come of it; none where nobody has begun */
    String invoice(
            InvoiceId id, @Nullable Checkout checkout, ClientScope scope, Model model, ServletWebRequest exchange) {
        Sheet sheet = tills.sheet(id, scope);
        model.addAttribute("invoice", sheet.invoice());
        model.addAttribute("payments", sheet.payments());
        model.addAttribute("till", sheet.till());
        model.addAttribute("firm", settings.current());
        model.addAttribute("today", settings.today());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", CheckoutForm.of(sheet.invoice()));
        }
        lay(checkout, id, model);
        if (checkout != null || sheet.till() instanceof Till.Open || sheet.till() instanceof Till.UnderWay) {
            allow(exchange);
        }
        return "billing/portal/show";
    }

    String bundles(@Nullable Checkout checkout, ClientScope scope, Model model, ServletWebRequest exchange) {
        model.addAttribute("bundles", bundles.of(scope));
        model.addAttribute("underWay", bundles.underWay(scope));
        lay(checkout, null, model);
        allow(exchange);
        return "billing/portal/checkout";
    }

    private void lay(@Nullable Checkout checkout, @Nullable InvoiceId about, Model model) {
        model.addAttribute("checkout", checkout);
        if (checkout != null && checkout.state() == AttemptState.OPEN && checkout.secret() != null) {
            model.addAttribute("card", new CardForm(cards.script(), cards.publishableKey(), checkout, about));
        }
    }

    /** Only the page itself needs it; what htmx puts into it lives by the same. */
    private void allow(ServletWebRequest exchange) {
        if (Htmx.asks(exchange)) {
            return;
        }
        CardSources sources = cards.sources();
        new PagePolicy(sources.scripts(), sources.frames(), sources.connections(), sources.images())
                .apply(Objects.requireNonNull(exchange.getResponse()));
    }
}
