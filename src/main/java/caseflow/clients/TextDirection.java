package caseflow.clients;

import java.util.Locale;

/** Which way the text of a contact runs; {@code AUTO} leaves it to the letters. */
public enum TextDirection {
    AUTO,
    LTR,
    RTL;

    /** As it stands in the database and in HTML's {@code dir}: {@code rtl}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TextDirection of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
