package caseflow.identity;

import java.util.Locale;

/** How somebody proved to be who they say. */
enum Factor {
    PASSWORD,
    LINK;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
