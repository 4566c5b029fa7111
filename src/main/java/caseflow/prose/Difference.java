package caseflow.prose;

import java.util.ArrayList;
import java.util.List;

/** What has changed between two texts, line by line, and within a changed line word by word. */
public final class Difference {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** @param changed whether the other text has nothing of the kind in this place */
    public record Segment(String text, boolean changed) {}

    /** A line of one of the texts, or of both. */
    public record Row(Kind kind, List<Segment> segments) {}

    private Difference() {}

    /** Every line of both in order; where lines changed, first those that went and then those that came. */
    public static List<Row> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> young = after.lines().toList();
        Changes changes = Changes.between(old, young);
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (int there = 0; at < old.size() || there < young.size(); at++, there++) {
            int gone = changes.gone().nextClearBit(at);
            int come = changes.come().nextClearBit(there);
            rows.addAll(changed(old.subList(at, gone), young.subList(there, come)));
            at = gone;
            there = come;
            if (at < old.size()) {
                rows.add(new Row(Kind.SAME, List.of(new Segment(old.get(at), false))));
            }
        }
        return rows;
    }

    /** The first line that went is compared with the first that came, and so on. */
    private static List<Row> changed(List<String> gone, List<String> come) {
        List<Row> removed = new ArrayList<>();
        List<Row> added = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Wording old = Wording.of(i < gone.size() ? gone.get(i) : "");
            Wording young = Wording.of(i < come.size() ? come.get(i) : "");
            Changes changes = Changes.between(old.words(), young.words());
            if (i < gone.size()) {
                removed.add(new Row(Kind.REMOVED, old.segments(changes.gone())));
            }
            if (i < come.size()) {
                added.add(new Row(Kind.ADDED, young.segments(changes.come())));
            }
        }
        removed.addAll(added);
        return removed;
    }
}
