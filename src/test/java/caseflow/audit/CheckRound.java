package caseflow.audit;

import org.springframework.boot.test.context.TestComponent;

/** Carries out the latest check at once, where a job would. */
@TestComponent
public class CheckRound {

    private final CheckStore store;
    private final CheckWork work;
    private final Ledger ledger;

    CheckRound(CheckStore store, CheckWork work, Ledger ledger) {
        this.store = store;
        this.work = work;
        this.ledger = ledger;
    }

    public void latest() {
        ledger.firm(() -> store.latest(1).forEach(check -> work.go(check.id())));
    }
}
