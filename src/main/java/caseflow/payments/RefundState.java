package caseflow.payments;

import java.util.Locale;

/** How far a refund has come. */
public enum RefundState {
    /** Written down here; the provider has not answered yet. */
    ASKED,
    PENDING,
    DONE,
    FAILED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RefundState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
