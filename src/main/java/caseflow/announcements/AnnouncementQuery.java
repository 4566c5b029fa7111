package caseflow.announcements;

import caseflow.web.Listing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which announcements to list, the latest first.
 *
 * @param stage none for all that were not taken away
 * @param words to be found in the title; empty for all
 * @param after the announcement that the page begins below
 * @param before the announcement that the page ends above
 */
public record AnnouncementQuery(
        @Nullable Stage stage,
        String words,
        Instant now,
        @Nullable AnnouncementId after,
        @Nullable AnnouncementId before) {

    public static AnnouncementQuery of(Listing listing, Instant now) {
        return new AnnouncementQuery(
                Stage.named(listing.stage()).orElse(null),
                listing.q(),
                now,
                id(listing.afterNumber()),
                id(listing.beforeNumber()));
    }

    private static @Nullable AnnouncementId id(@Nullable Long number) {
        return number == null ? null : new AnnouncementId(number);
    }
}
