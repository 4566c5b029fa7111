package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.contracts.mail.EndingLetter;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the firm that a signed contract ends soon. */
@Service
class Endings {

    private final ContractStore store;
    private final EndingLetter letter;
    private final Clock clock;

    Endings(ContractStore store, EndingLetter letter, Clock clock) {
        this.store = store;
        this.letter = letter;
        this.clock = clock;
    }

    @Transactional
    public void announce(ContractId id, ClientScope scope) {
        Contract contract = store.lock(id, scope).orElseThrow(NotFound::new);
        // it may have been withdrawn, or sent anew, since it was found to end
        if (contract.signed() && contract.binds()) {
            store.endReminded(id, clock.instant(), scope);
            letter.post(contract);
        }
    }
}
