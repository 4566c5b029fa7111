package caseflow.identity;

import java.util.Locale;

/** What a member of staff may do; contacts have none. */
public enum Role {
    ADMIN,
    STAFF;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
