package caseflow.mail;

import caseflow.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper, in words and not yet in any form: the text part, the HTML part and the Outbox page are drawn
 * from it.
 *
 * @param language tag of the language it is written in
 * @param name of the reader, empty if it is not known
 * @param action the one thing to do, if there is one
 * @param note a smaller closing word, if there is one
 * @param secrets whatever must not be read by anybody but the reader
 */
public record Sheet(
        String language,
        String name,
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

    public String greeting(Words words) {
        return name.isEmpty() ? words.say("mail.greeting.nameless") : words.say("mail.greeting", name);
    }

    /** The same with every secret made unreadable. */
    public Sheet masked() {
        return new Sheet(
                language,
                name,
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
