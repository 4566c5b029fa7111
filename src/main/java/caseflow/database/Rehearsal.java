package caseflow.database;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Work on this thread that must leave nothing behind: each of its transactions is rolled back where it would be
 * committed, and whatever waits for the commit never happens. Nobody who writes needs to know.
 */
@Component
public class Rehearsal implements TransactionExecutionListener {

    private final ThreadLocal<Boolean> underWay = ThreadLocal.withInitial(() -> false);

    /** Until it is closed. */
    public RowScope.Bound begin() {
        underWay.set(true);
        return underWay::remove;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && underWay.get()) {
            transaction.setRollbackOnly();
        }
    }
}
