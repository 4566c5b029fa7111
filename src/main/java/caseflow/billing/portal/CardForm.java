package caseflow.billing.portal;

import caseflow.billing.InvoiceId;
import caseflow.payments.Checkout;
import org.jspecify.annotations.Nullable;

/**
 * The card form as a page shows it.
 *
 * @param script where the provider's script comes from
 * @param key that our page shows the provider
 * @param about the invoice on whose page it stands; none on the page of several
 */
public record CardForm(
        String script,
        String key,
        Checkout checkout,
        @Nullable InvoiceId about) {

    /** Where it is asked what came of it. */
    public String result() {
        String address = "/portal/checkouts/" + checkout.attempt().id() + "/result";
        return about == null ? address : address + "?about=" + about;
    }

    public Watch watch() {
        return new Watch(checkout.attempt(), about, 0);
    }
}
