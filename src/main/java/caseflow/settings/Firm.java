package caseflow.settings;

import java.time.Duration;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/**
 * The firm as its clients meet it. Texts that are not given are empty.
 *
 * @param address postal address, one line of it a line
 * @param bankDetails how to pay by transfer, as printed on invoices
 * @param zone where the firm's days begin and end: due dates are dates there
 * @param invoicePrefix what invoice numbers start with
 * @param paymentTerms days from issue to due
 * @param idle after which a session nobody uses ends
 * @param absolute after which any session ends
 * @param contactFactor whether contacts confirm a sign-in a second time
 */
public record Firm(
        String name,
        String address,
        String email,
        String phone,
        String taxNumber,
        String bankDetails,
        CurrencyUnit currency,
        ZoneId zone,
        String invoicePrefix,
        int paymentTerms,
        Duration idle,
        Duration absolute,
        FactorPolicy contactFactor) {

    /** The same, with what the set-up page asks for. */
    public Firm named(String name, String email, CurrencyUnit currency, ZoneId zone) {
        return new Firm(
                name,
                address,
                email,
                phone,
                taxNumber,
                bankDetails,
                currency,
                zone,
                invoicePrefix,
                paymentTerms,
                idle,
                absolute,
                contactFactor);
    }
}
