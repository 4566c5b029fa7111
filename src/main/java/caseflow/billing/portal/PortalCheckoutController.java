package caseflow.billing.portal;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceId;
import caseflow.billing.InvoiceSettled;
import caseflow.billing.Invoices;
import caseflow.billing.PartRefused;
import caseflow.billing.Tills;
import caseflow.clients.ClientScope;
import caseflow.payments.Checkout;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Opens the card form on the page of an invoice. */
@Controller
class PortalCheckoutController {

    private final Invoices invoices;
    private final Tills tills;
    private final PayPages pages;

    PortalCheckoutController(Invoices invoices, Tills tills, PayPages pages) {
        this.invoices = invoices;
        this.tills = tills;
        this.pages = pages;
    }

    @PostMapping("/portal/invoices/{id}/checkout")
    String create(
            @PathVariable InvoiceId id,
            @ModelAttribute("form") CheckoutForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            ServletWebRequest exchange) {
        Invoice invoice = invoices.find(id, scope);
        Optional<Money> part = form.part(invoice.content().currency(), errors);
        Checkout checkout = errors.hasErrors() ? null : open(id, part.orElse(null), errors, scope, actor);
        return pages.invoice(id, checkout, scope, model, exchange);
    }

    /** @return nothing if there is nothing to pay, or not so; then the page says why */
    private @Nullable Checkout open(
            InvoiceId id, @Nullable Money part, BindingResult errors, ClientScope scope, Actor actor) {
        try {
            return tills.pay(id, part, scope, actor);
        } catch (PartRefused refused) {
            errors.rejectValue("amount", refused.key(), refused.words(), null);
        } catch (InvoiceSettled paid) {
            // somebody was faster, and the page shows it
        }
        return null;
    }
}
