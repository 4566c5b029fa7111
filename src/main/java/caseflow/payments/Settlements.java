package caseflow.payments;

import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Brings the books to where the provider is. Whoever hears of a payment, by whatever way, ends here; the answer is asked
 * of the provider anew, so that neither order nor number of those who hear matters.
 */
@Service
public class Settlements {

    private final CardGateway gateway;
    private final Attempts attempts;
    private final Bookkeeping books;
    private final CardLimits limits;
    private final RowScope rows;

    Settlements(CardGateway gateway, Attempts attempts, Bookkeeping books, CardLimits limits, RowScope rows) {
        this.gateway = gateway;
        this.attempts = attempts;
        this.books = books;
        this.limits = limits;
        this.rows = rows;
    }

    /**
     * Asks the provider about an intent and books what is new. Not to be called within a transaction.
     *
     * @return the attempt it belongs to, as it is now; empty if it was not made here
     * @throws CardsUnreachable if the provider does not answer
     */
    public Optional<Attempt> apply(String intent) {
        Optional<Intent> found = gateway.find(intent);
        return found.isPresent() ? apply(found.get()) : forget(intent);
    }

    private Optional<Attempt> forget(String intent) {
        try (var bound = rows.enterFirm()) {
            Optional<Attempt> owner = attempts.owner(intent);
            owner.ifPresent(attempt -> books.book(attempt, Intent.gone(intent, attempt)));
            return owner;
        }
    }

    Optional<Attempt> apply(Intent intent) {
        try (var bound = rows.enterFirm()) {
            Optional<Attempt> owner = attempts.owner(intent);
            owner.ifPresent(attempt -> settle(attempt, intent));
            return owner.flatMap(attempt ->
                    attempts.find(attempt.id(), ClientScope.of(attempt.basket().client())));
        }
    }

    private void settle(Attempt attempt, Intent intent) {
        books.book(attempt, intent);
        // a page left open could go on trying cards
        if (intent.status() == Intent.Status.OPEN && limits.usedUp(attempt.account())) {
            books.book(attempt, gateway.cancel(intent.id()));
        }
    }
}
