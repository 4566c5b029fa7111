package caseflow.payments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells our payments from those of another installation that uses the same account of the provider. */
@Component
public class Installation {

    private final TermsStore store;
    private final TransactionOperations transaction;
    private volatile @Nullable String known;

    Installation(TermsStore store, TransactionOperations transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** The same for as long as there is this database, wherever it moves. */
    public String id() {
        String id = known;
        if (id == null) {
            id = transaction.execute(status -> store.installation());
            known = id;
        }
        return id;
    }
}
