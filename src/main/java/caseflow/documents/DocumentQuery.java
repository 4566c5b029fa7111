package caseflow.documents;

import caseflow.clients.ClientId;
import caseflow.clients.MatterId;
import caseflow.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to list, the latest first.
 *
 * @param removed those that were put away, and no others
 * @param client none for all that are in scope
 * @param matter none for all
 * @param words to be found in the name, the matter's number and title, or the client's name; empty for all
 * @param after the document that the page begins below
 * @param before the document that the page ends above
 */
public record DocumentQuery(
        boolean removed,
        @Nullable ClientId client,
        @Nullable MatterId matter,
        String words,
        @Nullable DocumentId after,
        @Nullable DocumentId before) {

    /** The stage {@code removed} shows what was put away, any other number a matter. */
    public static DocumentQuery of(Listing listing) {
        Long client = listing.clientNumber();
        return new DocumentQuery(
                listing.stage().equals("removed"),
                client == null ? null : new ClientId(client),
                listing.stage().matches("\\d{1,18}") ? MatterId.valueOf(listing.stage()) : null,
                listing.q(),
                id(listing.afterNumber()),
                id(listing.beforeNumber()));
    }

    private static @Nullable DocumentId id(@Nullable Long number) {
        return number == null ? null : new DocumentId(number);
    }
}
