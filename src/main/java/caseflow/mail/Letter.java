package caseflow.mail;

import caseflow.web.Brand;
import caseflow.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter being written to one person, in their language.
 *
 * <pre>{@code
 * Letter.to(contact.email(), contact.name(), words)
 *         .subject("billing.mail.invoice.subject", number)
 *         .say("billing.mail.invoice.text", amount, due)
 *         .action("billing.mail.invoice.open", link)
 *         .secret(token)
 * }</pre>
 */
public final class Letter {

    private static final int SHORTEST_SECRET = 16;

    private final Address address;
    private final Words words;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private String subject = "";
    private @Nullable String note;
    private Sheet.@Nullable Action action;
    private @Nullable String topic;
    private boolean confidential;

    private Letter(Address address, Words words) {
        this.address = address;
        this.words = words;
    }

    /**
     * @param name as the letter greets its reader; empty if it is not known
     * @throws IllegalArgumentException if the address is none
     */
    public static Letter to(String email, String name, Words words) {
        var letter = new Letter(new Address(email, name), words);
        letter.greet();
        return letter;
    }

    public Letter subject(String key, Object... args) {
        subject = Address.line(words.say(key, args));
        return this;
    }

    /** Adds a paragraph. */
    public Letter say(String key, Object... args) {
        paragraphs.add(words.say(key, args));
        return this;
    }

    /**
     * The one thing to do.
     *
     * @param url absolute
     */
    public Letter action(String key, String url) {
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException("a link in a letter is absolute");
        }
        action = new Sheet.Action(words.say(key), url);
        return this;
    }

    /** A smaller word at the end: how long a link lives, what to do if one did not ask for it. */
    public Letter note(String key, Object... args) {
        note = words.say(key, args);
        return this;
    }

    /** Marks the token in the action's link: it is kept sealed, and only until the letter is sent. */
    public Letter secret(String token) {
        if (token.length() < SHORTEST_SECRET || action == null || !action.url().contains(token)) {
            throw new IllegalArgumentException("a secret is a token in the link of the action before it");
        }
        secrets.add(token);
        return this;
    }

    /** Marks a code that stands in the paragraph before: it is kept sealed, and only until the letter is sent. */
    public Letter secretCode(String code) {
        if (code.isEmpty() || !paragraphs.get(paragraphs.size() - 1).contains(code)) {
            throw new IllegalArgumentException("a code stands in the paragraph before it is marked");
        }
        secrets.add(code);
        return this;
    }

    /**
     * Letters of one topic to one reader that are posted within a minute of the first leave as one. Until the transaction
     * ends nobody else can post to this reader on this topic: whoever writes to several does so in the same order always.
     */
    public Letter gathered(String topic) {
        this.topic = topic;
        return this;
    }

    /** Its words tell something: from a discreet firm it says no more than that there is something new. */
    public Letter confidential() {
        confidential = true;
        return this;
    }

    /** A PDF goes with it; from a discreet firm, where the letter is {@link #confidential}, it does not. */
    public Letter enclose(String name, byte[] pdf) {
        enclosures.add(new Enclosure(name, pdf));
        return this;
    }

    private void greet() {
        String name = address.name();
        paragraphs.add(name.isEmpty() ? words.say("mail.greeting.nameless") : words.say("mail.greeting", name));
    }

    Address address() {
        return address;
    }

    Words words() {
        return words;
    }

    @Nullable
    String topic() {
        return topic;
    }

    /** As it leaves that firm. */
    Sheet sheet(Brand firm) {
        return confidential && firm.discreet() ? sheet().discreet(words, firm) : sheet();
    }

    Sheet sheet() {
        if (subject.isEmpty()) {
            throw new IllegalStateException("a letter has a subject");
        }
        return new Sheet(
                words.locale().toLanguageTag(), subject, paragraphs, action, note, secrets, List.of(), enclosures);
    }
}
