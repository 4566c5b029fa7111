package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.payments.AttemptId;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger: money that came, or, with a negative amount, money that left or an earlier entry taken back.
 *
 * @param receipt the number of its receipt; only money that came has one
 * @param reverses the entry this one takes back
 * @param reversed whether a later entry takes this one back
 * @param applied whether it counts towards the invoice; otherwise it is a credit of the client
 * @param attempt the payment by card it belongs to
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
        boolean reversed,
        PaymentKind kind,
        boolean applied,
        @Nullable AttemptId attempt) {

    public Money amount() {
        return entry.amount();
    }

    public boolean reversal() {
        return kind == PaymentKind.REVERSAL;
    }

    /** What it is called: by how money came, or by what became of it. */
    public String label() {
        return kind == PaymentKind.PAYMENT ? entry.method().label() : "billing.kind." + kind.word();
    }

    /** Whether it is money that came, and was not taken back. */
    public boolean stands() {
        return receipt != null && !reversed;
    }

    /** The entry that takes this one back: the same, with the amount turned round. */
    PaymentEntry takeBack(LocalDate day, String reason) {
        if (attempt != null) {
            throw new PaidByCard(receipt == null ? invoiceNumber : receipt);
        }
        if (!stands()) {
            throw new PaymentAlreadyReversed(receipt == null ? invoiceNumber : receipt);
        }
        return new PaymentEntry(entry.amount().negated(), day, entry.method(), entry.reference(), reason);
    }
}
