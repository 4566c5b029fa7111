package caseflow.offers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** As it stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "offers.state." + key();
    }

    static Optional<OfferState> named(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
