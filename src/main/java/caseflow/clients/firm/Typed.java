package caseflow.clients.firm;

import org.jspecify.annotations.Nullable;

/** What came out of a text field, without the characters that cannot be seen. */
final class Typed {

    private Typed() {}

    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cc}+", " ").strip();
    }

    static String lines(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                        .strip();
    }
}
