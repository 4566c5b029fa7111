package caseflow.billing.portal;

import caseflow.activity.Actor;
import caseflow.billing.Bundles;
import caseflow.clients.ClientScope;
import caseflow.payments.Checkout;
import caseflow.web.NotFound;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Pays everything that is open in one go. */
@Controller
@RequestMapping("/portal/checkout")
class PortalBundleController {

    private final Bundles bundles;
    private final PayPages pages;

    PortalBundleController(Bundles bundles, PayPages pages) {
        this.bundles = bundles;
        this.pages = pages;
    }

    @GetMapping
    String form(ClientScope scope, Model model, ServletWebRequest exchange) {
        if (!bundles.offered()) {
            throw new NotFound();
        }
        return pages.bundles(null, scope, model, exchange);
    }

    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String currency,
            ClientScope scope,
            Actor actor,
            Model model,
            ServletWebRequest exchange) {
        CurrencyUnit wanted = CurrencyUnit.registeredCurrencies().stream()
                .filter(known -> known.getCode().equals(currency))
                .findFirst()
                .orElseThrow(NotFound::new);
        Checkout checkout = bundles.pay(wanted, scope, actor);
        return pages.bundles(checkout, scope, model, exchange);
    }
}
