package caseflow.clients;

import java.util.Locale;

/** What a contact may see in the portal, one for each of its sections; {@code VAULT} is a tab of the documents. */
public enum Permission {
    INVOICES,
    PROPOSALS,
    CONTRACTS,
    ESTIMATES,
    DOCUMENTS,
    VAULT;

    /** As it stands in addresses, message keys and the database: {@code invoices}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Permission of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
