package caseflow.billing.mail;

import caseflow.billing.Payment;
import java.util.List;
import org.joda.money.Money;

/** What letters say of entries that were made in one go. */
final class Rows {

    private Rows() {}

    static String invoices(List<Payment> rows) {
        return String.join(
                ", ", rows.stream().map(Payment::invoiceNumber).distinct().toList());
    }

    /** Where the client sees them: on the invoice, or, of several, in the history. */
    static String place(List<Payment> rows) {
        boolean one = rows.stream().map(Payment::invoice).distinct().count() == 1;
        return one ? "/portal/invoices/" + rows.get(0).invoice() : "/portal/payments";
    }

    /** Without a sign. */
    static Money sum(List<Payment> rows) {
        return Money.total(rows.stream().map(Payment::amount).toList()).abs();
    }
}
