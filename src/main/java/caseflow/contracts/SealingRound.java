package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.jobs.Rounds;
import caseflow.settings.FirmSettings;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Seals what was signed while no seal could be put; each in a transaction of its own. */
@Service
class SealingRound {

    private final ContractStore contracts;
    private final CopyStore copies;
    private final Sealing sealing;
    private final FirmSettings settings;
    private final TransactionOperations transaction;

    SealingRound(
            ContractStore contracts,
            CopyStore copies,
            Sealing sealing,
            FirmSettings settings,
            TransactionOperations transaction) {
        this.contracts = contracts;
        this.copies = copies;
        this.sealing = sealing;
        this.settings = settings;
        this.transaction = transaction;
    }

    void seal() {
        List<ContractId> due = transaction.execute(status -> copies.unsealed(ClientScope.ALL));
        Rounds.each(due, id -> transaction.executeWithoutResult(status -> seal(id, ClientScope.ALL)));
    }

    /** What was withdrawn meanwhile needs no seal any more. */
    private void seal(ContractId id, ClientScope scope) {
        contracts
                .lock(id, scope)
                .filter(contract -> contract.state(settings.today()) == ContractState.SIGNED)
                .ifPresent(contract -> sealing.seal(contract, scope));
    }
}
