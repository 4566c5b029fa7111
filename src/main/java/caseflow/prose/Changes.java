package caseflow.prose;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.BitSet;
import java.util.List;

/**
 * What is in one of two lists and not in the other.
 *
 * @param gone places in the first
 * @param come places in the second
 */
record Changes(BitSet gone, BitSet come) {

    /** Of both lists. Beyond it all counts as changed, since finding out would take its square. */
    private static final int LONGEST = 4_000;

    static Changes between(List<String> before, List<String> after) {
        var changes = new Changes(new BitSet(), new BitSet());
        if (before.equals(after)) {
            return changes;
        }
        if (before.size() + after.size() > LONGEST) {
            changes.gone.set(0, before.size());
            changes.come.set(0, after.size());
            return changes;
        }
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            mark(changes.gone, delta.getSource());
            mark(changes.come, delta.getTarget());
        }
        return changes;
    }

    private static void mark(BitSet places, Chunk<String> chunk) {
        places.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }
}
