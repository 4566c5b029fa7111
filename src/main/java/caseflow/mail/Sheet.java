package caseflow.mail;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper, in words and not yet in any form: the text part, the HTML part and the Outbox page are drawn
 * from it.
 *
 * @param language tag of the language it is written in
 * @param paragraphs from the greeting on
 * @param action the one thing to do, if there is one
 * @param note a smaller closing word, if there is one
 * @param secrets whatever must not be read by anybody but the reader
 */
public record Sheet(
        String language,
        String subject,
        List<String> paragraphs,
        @Nullable Action action,
        @Nullable String note,
        List<String> secrets) {

    private static final String MASK = "••••";

    /** @param url absolute, or masked */
    public record Action(String label, String url) {}

    public Sheet {
        paragraphs = List.copyOf(paragraphs);
        secrets = List.copyOf(secrets);
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The same with every secret made unreadable. */
    public Sheet masked() {
        return new Sheet(
                language,
                mask(subject),
                paragraphs.stream().map(this::mask).toList(),
                action == null ? null : new Action(mask(action.label), mask(action.url)),
                note == null ? null : mask(note),
                List.of());
    }

    /** Whether {@link #masked} has made its link unusable. */
    public boolean dead() {
        return action != null && action.url.contains(MASK);
    }

    String mask(String text) {
        return secrets.stream().reduce(text, (masked, secret) -> masked.replace(secret, MASK));
    }
}
