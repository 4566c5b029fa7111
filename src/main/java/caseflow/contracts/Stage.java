package caseflow.contracts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the firm's list can be narrowed to: the states, what is about to change by itself, and the trash. */
public enum Stage {
    DRAFT("k.sent_number = 0"),
    OPEN(Stage.WAITING + " AND k.sign_until >= :today"),
    SIGNED(Stage.STANDING + " AND v.signed_at IS NOT NULL"),
    ENDING(Stage.STANDING + " AND v.signed_at IS NOT NULL AND v.ends_on BETWEEN :today AND CAST(:today AS date) + "
            + Stage.SOON),
    DECLINED("v.declined_at IS NOT NULL AND v.withdrawn_at IS NULL"),
    EXPIRED(Stage.WAITING + " AND k.sign_until < :today"),
    WITHDRAWN("v.withdrawn_at IS NOT NULL"),
    TRASH("TRUE");

    /** Days before a signed contract ends. */
    static final int SOON = 60;

    static final String STANDING = "k.sent_number > 0 AND v.withdrawn_at IS NULL AND v.declined_at IS NULL";
    static final String WAITING = Stage.STANDING + " AND v.signed_at IS NULL";

    private final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    /** {@link Contract#state} in SQL, over a contract {@code k} and its latest version {@code v}. */
    String condition() {
        return condition;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "contracts.stage." + key();
    }

    static Optional<Stage> named(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
