package caseflow.audit;

import caseflow.crypto.Keyring;
import caseflow.crypto.SealBroken;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds links to the chain and reads it, a part in each transaction. */
@Component
@Transactional(readOnly = true)
class Chain {

    static final int PART = 2_000;

    private static final String CONTEXT = "audit head";

    /** Every row up to this one is there or never will be, once all transactions before that number have ended. */
    record Mark(long row, long transaction) {}

    /** @param edge all rows and links up to this row */
    record Part(List<AuditRow> rows, List<Link> links, long edge) {}

    private final ChainStore store;
    private final Keyring keys;
    private final Clock clock;

    Chain(ChainStore store, Keyring keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** Nothing if every row has its link. */
    @Transactional
    public Optional<Mark> mark() {
        long newest = store.newest();
        return newest <= store.end().last().row()
                ? Optional.empty()
                : Optional.of(new Mark(newest, store.transaction()));
    }

    public boolean decided(Mark mark) {
        return store.oldestTransaction() >= mark.transaction();
    }

    /**
     * @return whether there may be more up to that row
     * @throws ChainBroken if the chain does not end where this application left it
     */
    @Transactional
    public boolean extend(long upTo) {
        store.lock();
        End end = store.end();
        if (!end.empty() && !sealed(end)) {
            throw new ChainBroken();
        }
        List<AuditRow> rows = store.rows(end.last().row(), upTo, PART);
        if (rows.isEmpty()) {
            return false;
        }
        List<Link> links = new ArrayList<>(rows.size());
        Link last = end.last();
        for (AuditRow row : rows) {
            last = last.to(row);
            links.add(last);
        }
        store.insert(links);
        store.seal(last.head(), keys.seal(bytes(last.head()), CONTEXT), clock.instant());
        return rows.size() == PART;
    }

    public End end() {
        return store.end();
    }

    public boolean holds(Head head) {
        return head.equals(Link.NONE.head())
                || store.at(head.position())
                        .filter(link -> link.hash().equals(head.hash()))
                        .isPresent();
    }

    public Part part(long after, long upTo) {
        List<AuditRow> rows = store.rows(after, upTo, PART);
        List<Link> links = store.links(after, upTo, PART);
        long edge = upTo;
        if (rows.size() == PART) {
            edge = rows.get(PART - 1).id();
        }
        if (links.size() == PART) {
            edge = Math.min(edge, links.get(PART - 1).row());
        }
        long last = edge;
        return new Part(
                rows.stream().filter(row -> row.id() <= last).toList(),
                links.stream().filter(link -> link.row() <= last).toList(),
                edge);
    }

    /** Whether the last link is the one that this application has sealed. */
    public boolean sealed(End end) {
        return end.head() != null && end.head().equals(end.last().head()) && genuine(end);
    }

    /** Whether what is said to be the last link was sealed by this application, and not written by somebody else. */
    public boolean genuine(End end) {
        Head claimed = end.head();
        String seal = end.seal();
        if (claimed == null || seal == null) {
            return false;
        }
        try {
            return new String(keys.open(HexFormat.of().parseHex(seal), CONTEXT), StandardCharsets.UTF_8)
                    .equals(claimed.code());
        } catch (SealBroken forged) {
            return false;
        }
    }

    private static byte[] bytes(Head head) {
        return head.code().getBytes(StandardCharsets.UTF_8);
    }
}
