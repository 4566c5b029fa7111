package caseflow.audit;

import caseflow.activity.Actor;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out a check. The log tells how each ended: it is often kept where nobody reaches who reaches the database. */
@Component
class CheckWork {

    private static final Logger LOG = LoggerFactory.getLogger(CheckWork.class);

    private final CheckStore store;
    private final Verification verification;
    private final Chain chain;
    private final Clock clock;
    private final TransactionTemplate transactions;

    CheckWork(
            CheckStore store,
            Verification verification,
            Chain chain,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.verification = verification;
        this.chain = chain;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Begun anew after the death of a node. */
    void go(long id) {
        Check check = Objects.requireNonNull(
                transactions.execute(begun -> store.find(id).orElseThrow()));
        if (check.running()) {
            follow(check);
        }
    }

    /** By itself, once a day. */
    void daily() {
        follow(Objects.requireNonNull(transactions.execute(
                begun -> store.find(store.insert(Actor.system().name(), "", clock.instant()))
                        .orElseThrow())));
    }

    private void follow(Check check) {
        long total = chain.end().last().position();
        Verdict verdict = verification.verify(
                Head.of(check.noted()).orElse(null),
                done -> transactions.executeWithoutResult(
                        begun -> store.advance(check.id(), done, Math.max(done, total))));
        transactions.executeWithoutResult(begun -> store.finish(check.id(), verdict, clock.instant()));
        if (verdict.fits()) {
            LOG.info("The audit trail fits: {}", verdict.head().code());
        } else {
            LOG.error(
                    "The audit trail does not fit: {} at {}, after {} rows that do",
                    verdict.flaw(),
                    verdict.place(),
                    verdict.rows());
        }
    }
}
