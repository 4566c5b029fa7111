package caseflow.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One place towards the beginning of a list, or towards its end. */
public enum Direction {
    UP(-1),
    DOWN(1);

    private final int step;

    Direction(int step) {
        this.step = step;
    }

    /** @param typed as a form says it */
    public static Optional<Direction> of(String typed) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** The list with that one moved; the same where it is at the edge already, or not in it. */
    public <T> List<T> moved(List<T> list, T one) {
        List<T> moved = new ArrayList<>(list);
        int from = list.indexOf(one);
        int to = from + step;
        if (from >= 0 && to >= 0 && to < list.size()) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }
}
