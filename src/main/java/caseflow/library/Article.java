package caseflow.library;

import caseflow.prose.Pictures;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands.
 *
 * @param version counts the savings of its words, so that nobody saves over somebody else
 * @param publication none while it is for the firm alone
 * @param removal none while it lies in its place
 * @param pictures the ids of those that are its own
 */
public record Article(
        ArticleId id,
        Category category,
        Wording wording,
        int version,
        Instant changedAt,
        String changedBy,
        @Nullable Deed publication,
        @Nullable Deed removal,
        Set<Long> pictures) {

    /** Who did something to it, and when. */
    public record Deed(Instant at, String by) {}

    /** Whether clients may read it. */
    public boolean shown() {
        return publication != null && removal == null;
    }

    /** Where its pictures are, below the one door or the other. */
    public Pictures picturesBelow(String door) {
        return picture -> pictures.contains(picture) ? "/%s/library/%s/pictures/%d".formatted(door, id, picture) : null;
    }

    /** @throws ArticleChangedMeanwhile if that is not how it stands any more */
    Article seen(int version) {
        if (version != this.version) {
            throw new ArticleChangedMeanwhile(wording.title());
        }
        return this;
    }

    /** @throws ArticleRemoved if it was put away */
    Article atHand() {
        if (removal != null) {
            throw new ArticleRemoved(wording.title());
        }
        return this;
    }
}
