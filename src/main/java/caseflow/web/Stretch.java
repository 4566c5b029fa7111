package caseflow.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list that is turned by its rows, with the rows at its edges where there are more beyond them. */
public record Stretch<T, K>(
        List<T> rows, @Nullable K previous, @Nullable K next) {

    /**
     * @param found one row more than a page has, if there are as many; nearest first, so backwards before a row
     * @param size of a page
     * @param after the row that the page begins below, if it does
     * @param before the row that the page ends above, if it does
     */
    public static <T, K> Stretch<T, K> of(
            List<T> found, int size, @Nullable K after, @Nullable K before, Function<T, K> key) {
        boolean backward = before != null;
        boolean more = found.size() > size;
        List<T> rows = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (backward) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Stretch<>(List.of(), null, null);
        }
        boolean earlier = backward ? more : after != null;
        boolean later = backward || more;
        return new Stretch<>(
                List.copyOf(rows),
                earlier ? key.apply(rows.get(0)) : null,
                later ? key.apply(rows.get(rows.size() - 1)) : null);
    }
}
