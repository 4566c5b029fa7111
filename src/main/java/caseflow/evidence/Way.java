package caseflow.evidence;

import java.util.Locale;

/** In what form somebody read a document. */
public enum Way {
    PAGE,
    PDF,
    ATTACHMENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence that says who read what. */
    public String label() {
        return "evidence.reading." + key();
    }

    static Way of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
