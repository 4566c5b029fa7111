package caseflow.offers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the firm's list can be narrowed to: the states, and what is about to change by itself. */
public enum Stage {
    DRAFT("o.sent_number = 0"),
    OPEN(Stage.WAITING + " AND o.open_until >= :today"),
    EXPIRING(Stage.WAITING + " AND o.open_until BETWEEN :today AND CAST(:today AS date) + " + Stage.SOON),
    ACCEPTED("a.decision = 'accepted'"),
    DECLINED("a.decision = 'declined'"),
    EXPIRED(Stage.WAITING + " AND o.open_until < :today"),
    WITHDRAWN("o.withdrawn_at IS NOT NULL");

    /** Days. */
    static final int SOON = 7;

    static final String WAITING = "o.sent_number > 0 AND o.withdrawn_at IS NULL AND a.id IS NULL";

    private final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    /** {@link Offer#state} in SQL, over an offer {@code o} and the answer {@code a} that stands. */
    String condition() {
        return condition;
    }

    /** As it stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "offers.stage." + key();
    }

    static Optional<Stage> named(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
