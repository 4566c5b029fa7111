package caseflow.offers;

import caseflow.clients.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An offer as a line of a list: as it was sent, or, of one that never was, as it is written.
 *
 * @param total none for one without figures
 * @param sentAt none for a draft
 * @param answeredAt none while it waits
 */
public record OfferSummary(
        OfferId id,
        OfferKind kind,
        String title,
        ClientId client,
        String clientName,
        @Nullable Money total,
        OfferState state,
        @Nullable Instant sentAt,
        @Nullable LocalDate openUntil,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
