package caseflow.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours of a page; {@code SYSTEM} leaves them to the device. */
public enum Theme {
    LIGHT("sun"),
    SYSTEM("contrast"),
    DARK("moon");

    static final String COOKIE = "theme";

    private final String icon;

    Theme(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** As it stands in the cookie, in forms and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> of(String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
}
