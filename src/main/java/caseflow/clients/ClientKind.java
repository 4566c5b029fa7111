package caseflow.clients;

import java.util.Locale;

public enum ClientKind {
    COMPANY,
    PERSON;

    /** As it stands in message keys and the database: {@code company}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ClientKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
