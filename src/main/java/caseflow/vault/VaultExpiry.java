package caseflow.vault;

import caseflow.clients.ClientScope;
import caseflow.jobs.Rounds;
import org.springframework.stereotype.Component;

/** Takes out of all vaults what has had its last day. */
@Component
class VaultExpiry {

    private final Vault vault;

    VaultExpiry(Vault vault) {
        this.vault = vault;
    }

    void expire() {
        Rounds.each(vault.expired(ClientScope.ALL), id -> vault.expire(id, ClientScope.ALL));
    }
}
