package caseflow.library;

import java.util.List;

/**
 * What was found, the best first.
 *
 * @param more whether there are others beyond these
 */
public record Answer(Question question, List<Hit> hits, boolean more) {

    /** So many are shown. */
    public static final int MOST = 20;

    /** Where some have all that was looked for, the others are left out. */
    static Answer of(Question question, List<Hit> found) {
        List<Hit> hits = found.stream()
                .filter(hit -> hit.whole() || !found.get(0).whole())
                .toList();
        return new Answer(question, hits.stream().limit(MOST).toList(), hits.size() > MOST);
    }

    /** Whether none of them has all that was looked for. */
    public boolean partly() {
        return !hits.isEmpty() && !hits.get(0).whole();
    }
}
