package caseflow.mail;

import caseflow.web.Brand;
import caseflow.web.Words;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param further what other letters to the same reader had to tell
 * @param enclosures what goes with it
 */
public record Sheet(
        String language,
        String subject,
        List<String> paragraphs,
        @Nullable Action action,
        @Nullable String note,
        List<String> secrets,
        List<Item> further,
        List<Enclosure> enclosures) {

    private static final String MASK = "••••";

    /** @param url absolute, or masked */
    public record Action(String label, String url) {

        /** Whether {@link #masked} has made the link unusable. */
        public boolean dead() {
            return url.contains(MASK);
        }
    }

    /** One of the things a sheet tells, as it stood in a letter of its own. */
    public record Item(
            List<String> paragraphs,
            @Nullable Action action,
            @Nullable String note) {

        public Item {
            paragraphs = List.copyOf(paragraphs);
        }

        private Item unsigned() {
            return new Item(paragraphs, action, null);
        }
    }

    public Sheet {
        paragraphs = List.copyOf(paragraphs);
        secrets = List.copyOf(secrets);
        // sheets written before letters were gathered have none
        further = List.copyOf(Objects.requireNonNullElse(further, List.of()));
        enclosures = List.copyOf(Objects.requireNonNullElse(enclosures, List.of()));
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** All it tells, one after the other. A note that follows itself is said once, below the last it belongs to. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        Stream.concat(Stream.of(new Item(paragraphs, action, note)), further.stream())
                .forEach(item -> {
                    int last = items.size() - 1;
                    if (last >= 0 && Objects.equals(items.get(last).note, item.note)) {
                        items.set(last, items.get(last).unsigned());
                    }
                    items.add(item);
                });
        return List.copyOf(items);
    }

    /** With another letter's sheet below it: a reader is greeted once. */
    Sheet and(Sheet other, Words words, Brand firm) {
        var added = new Item(other.paragraphs.subList(1, other.paragraphs.size()), other.action, other.note);
        return new Sheet(
                language,
                news(further.size() + 2, words, firm),
                paragraphs,
                action,
                note,
                joined(secrets, other.secrets),
                joined(further, List.of(added)),
                joined(enclosures, other.enclosures));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The same to do, and no word of what it is about; nothing goes with it. */
    Sheet discreet(Words words, Brand firm) {
        return new Sheet(
                language,
                news(1, words, firm),
                List.of(paragraphs.get(0), words.say("mail.news.text", firm.name())),
                action,
                note,
                secrets,
                further,
                List.of());
    }

    private static String news(int things, Words words, Brand firm) {
        return Address.line(words.say("mail.news", things, firm.name()));
    }

    /** The same with every secret made unreadable, and nothing but the names of what went with it. */
    public Sheet masked() {
        return new Sheet(
                language,
                mask(subject),
                mask(paragraphs),
                mask(action),
                note == null ? null : mask(note),
                List.of(),
                further.stream().map(this::mask).toList(),
                enclosures.stream().map(Enclosure::gone).toList());
    }

    private Item mask(Item item) {
        return new Item(mask(item.paragraphs), mask(item.action), item.note == null ? null : mask(item.note));
    }

    private @Nullable Action mask(@Nullable Action action) {
        return action == null ? null : new Action(mask(action.label), mask(action.url));
    }

    private List<String> mask(List<String> texts) {
        return texts.stream().map(this::mask).toList();
    }

    String mask(String text) {
        return secrets.stream().reduce(text, (masked, secret) -> masked.replace(secret, MASK));
    }
}
