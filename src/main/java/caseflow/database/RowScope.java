package caseflow.database;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose rows the work on this thread may touch: one client's, the whole firm's, or, by default, nobody's.
 *
 * <p>{@link ScopedTransactionManager} hands it to PostgreSQL at the start of each transaction, where the row-level
 * security policies read it. It is the second line: every store also says whose rows it means in its WHERE clause.
 */
@Component
public class RowScope {

    private static final String FIRM = "firm";

    private final ThreadLocal<@Nullable String> current = new ThreadLocal<>();

    /** Work that may throw a checked exception of its own, a filter chain for instance. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, X extends Exception> {
        T run() throws X;
    }

    public <T extends @Nullable Object, X extends Exception> T asFirm(Work<T, X> work) throws X {
        return as(FIRM, work);
    }

    public <T extends @Nullable Object, X extends Exception> T asClient(long clientId, Work<T, X> work) throws X {
        return as(Long.toString(clientId), work);
    }

    @Nullable
    String current() {
        return current.get();
    }

    private <T extends @Nullable Object, X extends Exception> T as(String scope, Work<T, X> work) throws X {
        String outer = current.get();
        current.set(scope);
        try {
            return work.run();
        } finally {
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }
    }
}
