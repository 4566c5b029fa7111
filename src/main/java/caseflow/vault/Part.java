package caseflow.vault;

import java.util.Locale;

/** What is sealed of an item, each part by itself: a list opens the labels alone. */
enum Part {
    LABEL,
    SECRET,
    /** The key of the file's bytes, which lie in the storage. */
    FILE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** What it is bound to, so that no part opens in the place of another. */
    String of(long item) {
        return "vault item " + item + " " + key();
    }
}
