package caseflow.clients;

import org.jspecify.annotations.Nullable;

/**
 * Which clients to list: those with the words in their name, number, or a contact's name or e-mail, by name, beginning
 * after one client or ending before another.
 *
 * @param words empty for all
 */
public record ClientSearch(
        String words, @Nullable ClientId after, @Nullable ClientId before) {

    public static ClientSearch all() {
        return new ClientSearch("", null, null);
    }
}
