package caseflow.database;

import java.util.Locale;

/** What {@code LIKE} is given where people search. */
public final class Likeness {

    private Likeness() {}

    /** Anything that has these words in it, itself in small letters; no sign in them stands for others. */
    public static String containing(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
