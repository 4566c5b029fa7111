package caseflow.clients;

import java.util.Locale;
import java.util.Set;

/** What a contact wishes to be mailed about. */
public enum MailChoice {
    INVOICES,
    PROPOSALS,
    CONTRACTS,
    ESTIMATES,
    DOCUMENTS,
    ANNOUNCEMENTS;

    /** As it stands in message keys and the database: {@code invoices}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailChoice of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The choice that covers a section of the portal. */
    static MailChoice about(Permission section) {
        return switch (section) {
            case INVOICES -> INVOICES;
            case PROPOSALS -> PROPOSALS;
            case CONTRACTS -> CONTRACTS;
            case ESTIMATES -> ESTIMATES;
            case DOCUMENTS, VAULT -> DOCUMENTS;
        };
    }

    /** Whether there is anything to be mailed about for somebody who may see those sections. */
    boolean offeredTo(Set<Permission> permissions) {
        return this == ANNOUNCEMENTS
                || permissions.stream().map(MailChoice::about).anyMatch(this::equals);
    }
}
