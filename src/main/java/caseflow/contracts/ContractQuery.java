package caseflow.contracts;

import caseflow.clients.ClientId;
import caseflow.web.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts to list, the latest first.
 *
 * @param stage none for all that are not in the trash
 * @param client none for all that are in scope
 * @param words to be found in the topic or the client's name; empty for all
 * @param after the contract that the page begins below
 * @param before the contract that the page ends above
 */
public record ContractQuery(
        @Nullable Stage stage,
        @Nullable ClientId client,
        String words,
        @Nullable ContractId after,
        @Nullable ContractId before,
        LocalDate today) {

    public static ContractQuery of(Listing listing, LocalDate today) {
        Long client = listing.clientNumber();
        return new ContractQuery(
                Stage.named(listing.stage()).orElse(null),
                client == null ? null : new ClientId(client),
                listing.q(),
                id(listing.afterNumber()),
                id(listing.beforeNumber()),
                today);
    }

    private static @Nullable ContractId id(@Nullable Long number) {
        return number == null ? null : new ContractId(number);
    }
}
