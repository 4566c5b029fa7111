package caseflow.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of letters, the newest first.
 *
 * @param newer the page before this one ends above this letter; null on the first page
 * @param older the page after this one begins below this letter; null on the last page
 */
public record LetterPage(
        List<LetterSummary> letters,
        @Nullable LetterId newer,
        @Nullable LetterId older) {

    static final int SIZE = 25;

    /** @param found one more than a page holds, where there are more */
    static LetterPage back(List<LetterSummary> found, boolean turned) {
        List<LetterSummary> shown = found.subList(0, Math.min(SIZE, found.size()));
        return new LetterPage(
                shown,
                turned && !shown.isEmpty() ? shown.get(0).id() : null,
                found.size() > SIZE ? shown.get(shown.size() - 1).id() : null);
    }

    /** @param found one more than a page holds, where there are more */
    static LetterPage forward(List<LetterSummary> found) {
        List<LetterSummary> shown = found.subList(Math.max(0, found.size() - SIZE), found.size());
        return new LetterPage(
                shown,
                found.size() > SIZE ? shown.get(0).id() : null,
                shown.isEmpty() ? null : shown.get(shown.size() - 1).id());
    }
}
