package caseflow.payments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of card payments, the latest first, with the places where its neighbours begin. */
public record CardList(
        List<CardSummary> rows,
        @Nullable Place newer,
        @Nullable Place older) {

    static final int ROWS = 25;

    /**
     * Where to read on.
     *
     * @param id of the payment it begins after
     * @param newer whether towards the newer ones
     */
    public record Place(long id, boolean newer) {

        public static final Place START = new Place(Long.MAX_VALUE, false);
    }

    /** @param found one row more than a page has, if there are more in that direction */
    static CardList of(List<CardSummary> found, Place from) {
        List<CardSummary> rows = new ArrayList<>(found.subList(0, Math.min(ROWS, found.size())));
        if (rows.isEmpty()) {
            return new CardList(List.of(), null, null);
        }
        if (from.newer) {
            Collections.reverse(rows);
        }
        boolean more = found.size() > ROWS;
        boolean newer = from.newer ? more : !from.equals(Place.START);
        boolean older = from.newer || more;
        return new CardList(
                List.copyOf(rows),
                newer ? new Place(rows.get(0).id().value(), true) : null,
                older ? new Place(rows.get(rows.size() - 1).id().value(), false) : null);
    }
}
