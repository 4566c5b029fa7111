package caseflow.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a logo is shown on. */
public enum Shade {
    LIGHT,
    DARK;

    /** As it stands in forms, message keys and the database: {@code light}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Shade> named(String key) {
        return Stream.of(values()).filter(shade -> shade.key().equals(key)).findFirst();
    }
}
