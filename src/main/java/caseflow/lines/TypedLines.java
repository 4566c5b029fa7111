package caseflow.lines;

import java.util.ArrayList;
import java.util.List;

/** A form in which lines are typed, and a discount; {@code lines/firm/_lines.jte} draws these fields. */
public interface TypedLines {

    List<LineForm> lines();

    /** The key of a {@link DiscountKind}. */
    String discountKind();

    String discount();

    /** @param action {@code add}, or {@code remove} and the place of a line; anything else changes nothing */
    default List<LineForm> linesAfter(String action) {
        List<LineForm> others = new ArrayList<>(lines());
        if (action.equals("add")) {
            others.add(LineForm.BLANK);
        } else if (action.matches("remove\\d{1,4}")) {
            int place = Integer.parseInt(action.substring("remove".length()));
            if (place < others.size()) {
                others.remove(place);
            }
        }
        return others.isEmpty() ? List.of(LineForm.BLANK) : others;
    }
}
