package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.crypto.KeyState;
import caseflow.crypto.Owner;
import caseflow.crypto.OwnerKeys;
import caseflow.crypto.Rotations;
import caseflow.vault.VaultAccess.How;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys of vaults, one for each client: the first thing put into a vault makes it. */
@Service
@Transactional
public class VaultKeys {

    private static final String VAULT = "vault of client ";

    private final OwnerKeys keys;
    private final Rotations rotations;
    private final VaultStore store;
    private final VaultPartStore parts;
    private final VaultLog log;
    private final Clients clients;
    private final Clock clock;

    VaultKeys(
            OwnerKeys keys,
            Rotations rotations,
            VaultStore store,
            VaultPartStore parts,
            VaultLog log,
            Clients clients,
            Clock clock) {
        this.keys = keys;
        this.rotations = rotations;
        this.store = store;
        this.parts = parts;
        this.log = log;
        this.clients = clients;
        this.clock = clock;
    }

    static Owner owner(ClientId client) {
        return new Owner(VAULT + client, client.value());
    }

    static boolean owns(Owner owner) {
        return owner.name().startsWith(VAULT);
    }

    /** Nothing as long as nothing was put into the vault. */
    @Transactional(readOnly = true)
    public Optional<KeyState> state(ClientId client) {
        return keys.state(owner(client));
    }

    @Transactional(readOnly = true)
    public boolean destroyed(ClientId client) {
        return state(client).filter(KeyState::destroyed).isPresent();
    }

    /**
     * Gives the vault a new key; a job then wraps anew what the old one wrapped, while everything goes on.
     *
     * @param client found within the scope
     */
    public void renew(ClientId client, Actor actor) {
        rotations.rotate(owner(client), actor);
        log.note(client, null, How.RENEWED, actor);
    }

    /** For good: nothing that lies in the vault can ever be opened again, and nothing more can be put into it. */
    public void destroy(ClientId client, ClientScope scope, Actor actor) {
        keys.destroy(owner(client), clients.find(client, scope).name(), actor);
        store.endAll(client, new Ending(Ending.How.REMOVED, clock.instant(), actor.name()));
        parts.shredAll(client);
        log.note(client, null, How.DESTROYED, actor);
    }
}
