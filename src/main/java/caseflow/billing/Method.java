package caseflow.billing;

import java.util.Locale;

/** How money came. */
public enum Method {
    TRANSFER,
    CHEQUE,
    CASH,
    CARD,
    OTHER;

    /** As it stands in message keys and the database: {@code transfer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "billing.method." + key();
    }

    static Method of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
