package caseflow.offers;

import caseflow.clients.ClientId;
import caseflow.web.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which offers to list, the latest first.
 *
 * @param stage none for all
 * @param client none for all that are in scope
 * @param words to be found in the title or the client's name; empty for all
 * @param after the offer that the page begins below
 * @param before the offer that the page ends above
 * @param today what expired is measured by
 */
public record OfferQuery(
        OfferKind kind,
        @Nullable Stage stage,
        @Nullable ClientId client,
        String words,
        @Nullable OfferId after,
        @Nullable OfferId before,
        LocalDate today) {

    public static OfferQuery of(OfferKind kind, Listing listing, LocalDate today) {
        Long client = listing.clientNumber();
        return new OfferQuery(
                kind,
                Stage.named(listing.stage()).orElse(null),
                client == null ? null : new ClientId(client),
                listing.q(),
                id(listing.afterNumber()),
                id(listing.beforeNumber()),
                today);
    }

    private static @Nullable OfferId id(@Nullable Long number) {
        return number == null ? null : new OfferId(number);
    }
}
