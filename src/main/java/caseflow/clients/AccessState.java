package caseflow.clients;

import java.util.Locale;

/** How far a contact has come on the way into the portal. */
public enum AccessState {
    NONE,
    INVITED,
    JOINED;

    /** As it stands in message keys: {@code invited}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
