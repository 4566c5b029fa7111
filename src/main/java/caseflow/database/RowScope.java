package caseflow.database;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose rows the work on this thread may touch: one client's, the whole firm's, or, by default, nobody's.
 *
 * <pre>{@code
 * try (var bound = scope.enterFirm()) {
 *     invoices.remind();
 * }
 * }</pre>
 *
 * <p>{@link ScopedTransactionManager} hands it to PostgreSQL at the start of each transaction, where the row-level
 * security policies read it; so it is entered before the transaction begins. It is the second line: every store also
 * says whose rows it means in its WHERE clause.
 */
@Component
public class RowScope {

    private static final String FIRM = "firm";

    private final ThreadLocal<@Nullable String> current = new ThreadLocal<>();

    /** Leaving it restores what was before. */
    public interface Bound extends AutoCloseable {

        @Override
        void close();
    }

    public Bound enterFirm() {
        return enter(FIRM);
    }

    public Bound enterClient(long clientId) {
        return enter(Long.toString(clientId));
    }

    @Nullable
    String current() {
        return current.get();
    }

    private Bound enter(String scope) {
        String outer = current.get();
        current.set(scope);
        return outer == null ? current::remove : () -> current.set(outer);
    }
}
