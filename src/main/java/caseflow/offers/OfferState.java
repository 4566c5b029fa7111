package caseflow.offers;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an offer stands. Derived, never stored. */
public enum OfferState {
    DRAFT("plain"),
    OPEN("info"),
    EXPIRED("warn"),
    ACCEPTED("ok"),
    DECLINED("bad"),
    WITHDRAWN("plain");

    private final String tone;

    OfferState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    /** As it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "offers.state." + key();
    }

    /** @param decision the one that stands */
    static OfferState of(@Nullable Decision decision, boolean withdrawn, LocalDate openUntil, LocalDate today) {
        if (decision != null) {
            return decision == Decision.ACCEPTED ? ACCEPTED : DECLINED;
        }
        if (withdrawn) {
            return WITHDRAWN;
        }
        return openUntil.isBefore(today) ? EXPIRED : OPEN;
    }
}
