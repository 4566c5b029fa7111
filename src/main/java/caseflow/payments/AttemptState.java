package caseflow.payments;

import java.util.Locale;

/** How far an attempt has come. The last two are for good. */
public enum AttemptState {
    OPEN,
    UNDER_WAY,
    RECEIVED,
    ABANDONED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AttemptState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    boolean ended() {
        return this == RECEIVED || this == ABANDONED;
    }

    /** What it becomes on hearing this of its intent: what has ended stays so, unless money came after all. */
    AttemptState after(Intent intent) {
        return switch (intent.status()) {
            case SUCCEEDED -> RECEIVED;
            case CANCELED -> this == RECEIVED ? this : ABANDONED;
            case UNDER_WAY -> ended() ? this : UNDER_WAY;
            case OPEN -> ended() ? this : OPEN;
        };
    }
}
