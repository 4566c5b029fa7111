package caseflow.storage;

import caseflow.database.RowScope;
import caseflow.jobs.Rounds;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that nobody refers to: those of a process that was killed between writing a file and its row, and of rows that are
 * gone. They are taken away, and so is what never became whole.
 */
@Component
class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    /** Whoever put a file just now may not have said so yet. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Warehouse warehouse;
    private final OwnerMark mark;
    private final List<BlobHolder> holders;
    private final RowScope rows;
    private final TransactionTemplate transaction;

    Orphans(
            Warehouse warehouse,
            OwnerMark mark,
            List<BlobHolder> holders,
            RowScope rows,
            TransactionTemplate transaction) {
        this.warehouse = warehouse;
        this.mark = mark;
        this.holders = holders;
        this.rows = rows;
        this.transaction = transaction;
    }

    void collect() {
        try {
            collect(warehouse.now().minus(PATIENCE));
        } catch (IOException failed) {
            throw new StorageUnavailable(failed);
        }
    }

    void collect(Instant before) throws IOException {
        if (!mark.ours()) {
            LOG.error("The files belong to another database than this one. None of them is cleared away.");
            return;
        }
        warehouse.clear(before);
        warehouse.list(before, some -> Rounds.each(unknown(some), this::remove));
    }

    private List<BlobId> unknown(List<BlobId> some) {
        var unknown = new ArrayList<>(some);
        unknown.remove(OwnerMark.PLACE);
        if (!unknown.isEmpty()) {
            try (var bound = rows.enterFirm()) {
                Objects.requireNonNull(transaction.execute(status -> holders.stream()
                                .map(holder -> holder.known(some))
                                .toList()))
                        .forEach(unknown::removeAll);
            }
        }
        return unknown;
    }

    private void remove(BlobId id) {
        try {
            warehouse.remove(id);
            LOG.info("Took away the file {}, which nobody refers to", id);
        } catch (IOException failed) {
            throw new StorageUnavailable(failed);
        }
    }
}
