package caseflow.billing;

import caseflow.payments.CardEntry;
import java.util.Locale;

/** What an entry of the ledger is about. All but the first two are told by the card provider. */
public enum PaymentKind {
    PAYMENT,
    REVERSAL,
    REFUND,
    REFUND_FAILED,
    DISPUTE,
    DISPUTE_WON;

    /** As it stands in the database: {@code refund_failed}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in message keys: {@code refund-failed}. */
    public String word() {
        return key().replace('_', '-');
    }

    static PaymentKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    static PaymentKind of(CardEntry.Kind kind) {
        return switch (kind) {
            case RECEIVED -> PAYMENT;
            case REFUNDED -> REFUND;
            case REFUND_FAILED -> REFUND_FAILED;
            case DISPUTED -> DISPUTE;
            case DISPUTE_WON -> DISPUTE_WON;
        };
    }
}
