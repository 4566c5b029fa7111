package caseflow.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What following the chain has shown.
 *
 * @param rows how many fit
 * @param firstAt when the earliest of them happened; none if there is none
 * @param lastAt when the latest did
 * @param head the last link that fits
 * @param flaw none: everything fits
 * @param place the id of the first row that does not, or the position of the link in question
 */
public record Verdict(
        long rows,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt,
        Head head,
        @Nullable Flaw flaw,
        long place) {

    public boolean fits() {
        return flaw == null;
    }

    Verdict but(Flaw found, long where) {
        return new Verdict(rows, firstAt, lastAt, head, found, where);
    }
}
