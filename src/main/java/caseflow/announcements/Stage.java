package caseflow.announcements;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an announcement stands, which the firm's list can be narrowed to. */
public enum Stage {
    RUNNING(Stage.STANDING + " AND a.starts_at <= :now AND (a.ends_at IS NULL OR a.ends_at > :now)"),
    PLANNED(Stage.STANDING + " AND a.starts_at > :now"),
    ENDED(Stage.STANDING + " AND a.ends_at <= :now AND a.starts_at <= :now"),
    REMOVED("a.removed_at IS NOT NULL");

    static final String STANDING = "a.removed_at IS NULL";

    private final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    static Stage of(Period period, boolean removed, Instant now) {
        if (removed) {
            return REMOVED;
        }
        if (!period.begun(now)) {
            return PLANNED;
        }
        return period.over(now) ? ENDED : RUNNING;
    }

    /** {@link #of} in SQL, over an announcement {@code a}. */
    String condition() {
        return condition;
    }

    /** As it stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "announcements.stage." + key();
    }

    public String tone() {
        return switch (this) {
            case RUNNING -> "ok";
            case PLANNED -> "info";
            case ENDED, REMOVED -> "plain";
        };
    }

    static Optional<Stage> named(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
