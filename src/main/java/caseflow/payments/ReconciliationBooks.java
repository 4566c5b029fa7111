package caseflow.payments;

import caseflow.clients.ClientScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Our side of what is compared with the provider. */
@Service
@Transactional
class ReconciliationBooks {

    private final AttemptStore attempts;
    private final RefundStore refunds;
    private final CardEntryStore entries;
    private final TermsStore terms;
    private final Reviews reviews;

    ReconciliationBooks(
            AttemptStore attempts, RefundStore refunds, CardEntryStore entries, TermsStore terms, Reviews reviews) {
        this.attempts = attempts;
        this.refunds = refunds;
        this.entries = entries;
        this.terms = terms;
        this.reviews = reviews;
    }

    @Transactional(readOnly = true)
    List<Attempt> unheardSince(Instant moment, int limit) {
        return attempts.unheardSince(moment, limit, ClientScope.ALL);
    }

    @Transactional(readOnly = true)
    List<Refund> unansweredSince(Instant moment) {
        return refunds.unansweredSince(moment, ClientScope.ALL);
    }

    @Transactional(readOnly = true)
    Optional<Instant> eventsTo() {
        return terms.eventsTo();
    }

    void readTo(Instant moment) {
        terms.readTo(moment);
    }

    void expectHere(Intent intent) {
        if (!entries.knows(intent.id(), ClientScope.ALL)) {
            reviews.report(new Finding(Finding.Kind.UNKNOWN_HERE, intent.id(), intent.attempt(), intent.received()));
        }
    }

    void expectThere(Set<String> theirs, Instant from, Instant to) {
        entries.received(from, to, ClientScope.ALL).stream()
                .filter(entry -> !theirs.contains(entry.key()))
                .forEach(entry ->
                        reviews.report(new Finding(Finding.Kind.UNKNOWN_THERE, entry.key(), null, entry.amount())));
    }
}
