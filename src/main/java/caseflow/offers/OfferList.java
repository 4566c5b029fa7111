package caseflow.offers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, with the offers at its edges where there are more beyond them. */
public record OfferList(
        List<OfferSummary> rows,
        @Nullable OfferId previous,
        @Nullable OfferId next) {

    static final int ROWS = 25;

    /** @param found one row more than a page has, if there are as many; read backwards where the query asks for it */
    static OfferList of(List<OfferSummary> found, OfferQuery query) {
        boolean backward = query.before() != null;
        boolean more = found.size() > ROWS;
        List<OfferSummary> rows = new ArrayList<>(found.subList(0, Math.min(ROWS, found.size())));
        if (backward) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new OfferList(List.of(), null, null);
        }
        boolean earlier = backward ? more : query.after() != null;
        boolean later = backward || more;
        return new OfferList(
                List.copyOf(rows),
                earlier ? rows.get(0).id() : null,
                later ? rows.get(rows.size() - 1).id() : null);
    }
}
