package caseflow.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the chain from its beginning, part by part, up to the first row that does not fit. */
final class Walk {

    private Link last = Link.NONE;
    private @Nullable Instant firstAt;
    private @Nullable Instant lastAt;
    private @Nullable Flaw flaw;
    // below every id there could be: nothing may hide there
    private long place = Long.MIN_VALUE;

    /** How far it has come, by ids. */
    long reached() {
        return place;
    }

    boolean over() {
        return flaw != null;
    }

    /**
     * @param rows by id, all there are after {@link #reached} up to the edge
     * @param links of the same stretch, by the ids of their rows
     */
    void go(List<AuditRow> rows, List<Link> links, long edge) {
        int link = 0;
        for (AuditRow row : rows) {
            if (link < links.size() && links.get(link).row() < row.id()) {
                fail(Flaw.MISSING, links.get(link).row());
            } else if (link == links.size() || links.get(link).row() > row.id()) {
                fail(Flaw.INSERTED, row.id());
            } else {
                step(row, links.get(link++));
            }
            if (over()) {
                return;
            }
        }
        if (link < links.size()) {
            fail(Flaw.MISSING, links.get(link).row());
        } else {
            place = edge;
        }
    }

    Verdict verdict() {
        return new Verdict(last.position(), firstAt, lastAt, last.head(), flaw, flaw == null ? 0 : place);
    }

    private void step(AuditRow row, Link link) {
        if (link.position() > last.position() + 1) {
            fail(Flaw.MISSING, row.id());
        } else if (!link.equals(last.to(row))) {
            fail(Flaw.CHANGED, row.id());
        } else {
            last = link;
            firstAt = firstAt == null || row.at().isBefore(firstAt) ? row.at() : firstAt;
            lastAt = lastAt == null || row.at().isAfter(lastAt) ? row.at() : lastAt;
        }
    }

    private void fail(Flaw found, long where) {
        flaw = found;
        place = where;
    }
}
