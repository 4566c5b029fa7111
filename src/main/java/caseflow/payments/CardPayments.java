package caseflow.payments;

import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what came of attempts, for the firm's own pages. */
@Service
@Transactional(readOnly = true)
public class CardPayments {

    private final AttemptStore attempts;
    private final CardEntryStore entries;
    private final RefundStore refunds;
    private final DisputeStore disputes;
    private final CardListStore list;

    CardPayments(
            AttemptStore attempts,
            CardEntryStore entries,
            RefundStore refunds,
            DisputeStore disputes,
            CardListStore list) {
        this.attempts = attempts;
        this.entries = entries;
        this.refunds = refunds;
        this.disputes = disputes;
        this.list = list;
    }

    public CardPayment find(AttemptId id, ClientScope scope) {
        Attempt attempt = attempts.find(id, scope).orElseThrow(NotFound::new);
        return new CardPayment(attempt, entries.of(id, scope), refunds.of(id, scope), disputes.of(id, scope));
    }

    /** The latest first, those that came to nothing left out. */
    public CardList list(CardList.Place from, ClientScope scope) {
        return CardList.of(list.list(from, scope), from);
    }
}
