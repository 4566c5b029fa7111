package caseflow.library;

import java.util.List;

/**
 * A category with its articles in their order.
 *
 * @param total how many there are, of which the entries may be the first
 */
public record Shelf(Category category, List<Entry> entries, int total) {

    public boolean more() {
        return entries.size() < total;
    }
}
