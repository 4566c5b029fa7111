package caseflow.identity;

import java.time.Duration;
import java.util.Locale;

/** What a mailed link is for, and how long it lives (ID-1, ID-3, ID-8). */
enum LinkPurpose {
    INVITATION(Duration.ofDays(2)),
    RESET(Duration.ofHours(1)),
    SIGN_IN(Duration.ofMinutes(15)),
    EMAIL(Duration.ofHours(24));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }

    boolean setsPassword() {
        return this == INVITATION || this == RESET;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LinkPurpose of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
