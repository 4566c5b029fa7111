package caseflow.settings;

import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/**
 * The firm as its clients meet it. Texts that are not given are empty.
 *
 * @param address postal address, one line of it a line
 * @param bankDetails how to pay by transfer, those in force; they change by {@link BankDetails} alone
 * @param zone where the firm's days begin and end: due dates are dates there
 * @param linkDays how long a mailed link opens its document
 * @param version counts the changes
 */
public record Firm(
        String name,
        String address,
        String email,
        String phone,
        String taxNumber,
        CurrencyUnit currency,
        ZoneId zone,
        String bankDetails,
        InvoiceTerms invoices,
        SessionRules sessions,
        int linkDays,
        int version) {

    /** The same, with what the set-up page asks for. */
    public Firm named(String name, String email, CurrencyUnit currency, ZoneId zone) {
        return introduced(name, address, email, phone, zone).money(currency, taxNumber);
    }

    public Firm introduced(String name, String address, String email, String phone, ZoneId zone) {
        return new Firm(
                name,
                address,
                email,
                phone,
                taxNumber,
                currency,
                zone,
                bankDetails,
                invoices,
                sessions,
                linkDays,
                version);
    }

    public Firm invoicing(CurrencyUnit currency, String taxNumber, InvoiceTerms invoices) {
        return with(bankDetails, invoices, sessions, linkDays).money(currency, taxNumber);
    }

    public Firm letting(SessionRules sessions) {
        return with(bankDetails, invoices, sessions, linkDays);
    }

    public Firm linking(int linkDays) {
        return with(bankDetails, invoices, sessions, linkDays);
    }

    Firm paidTo(String bankDetails) {
        return with(bankDetails, invoices, sessions, linkDays);
    }

    /** Whom to call: the name, and the number where there is one. */
    public String reached() {
        return phone.isEmpty() ? name : name + ", " + phone;
    }

    /** Whether contacts confirm a sign-in a second time. */
    public FactorPolicy contactFactor() {
        return sessions.contactFactor();
    }

    private Firm money(CurrencyUnit currency, String taxNumber) {
        return new Firm(
                name,
                address,
                email,
                phone,
                taxNumber,
                currency,
                zone,
                bankDetails,
                invoices,
                sessions,
                linkDays,
                version);
    }

    private Firm with(String bankDetails, InvoiceTerms invoices, SessionRules sessions, int linkDays) {
        return new Firm(
                name,
                address,
                email,
                phone,
                taxNumber,
                currency,
                zone,
                bankDetails,
                invoices,
                sessions,
                linkDays,
                version);
    }
}
