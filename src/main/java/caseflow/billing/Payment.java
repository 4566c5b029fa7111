package caseflow.billing;

import caseflow.clients.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger: money that came, or, with a negative amount, an earlier entry taken back.
 *
 * @param receipt the number of its receipt; none for a reversal
 * @param reverses the entry this one takes back
 * @param reversed whether a later entry takes this one back
 */
public record Payment(
        PaymentId id,
        ClientId client,
        InvoiceId invoice,
        String invoiceNumber,
        String invoiceTitle,
        PaymentEntry entry,
        Instant recordedAt,
        String recordedBy,
        @Nullable String receipt,
        @Nullable PaymentId reverses,
        boolean reversed) {

    public Money amount() {
        return entry.amount();
    }

    public boolean reversal() {
        return reverses != null;
    }

    /** Whether it is money the firm still has, and can be taken back. */
    public boolean stands() {
        return receipt != null && !reversed;
    }

    /** The entry that takes this one back: the same, with the amount turned round. */
    PaymentEntry takeBack(LocalDate day, String reason) {
        if (receipt == null || reversed) {
            throw new PaymentAlreadyReversed(receipt == null ? invoiceNumber : receipt);
        }
        return new PaymentEntry(entry.amount().negated(), day, entry.method(), entry.reference(), reason);
    }
}
