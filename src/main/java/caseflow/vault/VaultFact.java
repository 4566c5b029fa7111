package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;
import caseflow.clients.Permission;
import caseflow.vault.VaultAccess.How;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something done at a vault. The record knows an item by its number alone, never by its name. */
record VaultFact(Actor actor, ClientId client, @Nullable VaultItemId item, String what) implements AuditedEvent {

    private static final String EXPIRED = "expired";

    /** What the client may know of besides; who has looked is told by the vault's own log. */
    private static final Set<String> SHOWN = Set.of(How.ADDED.key(), How.CHANGED.key(), How.REMOVED.key(), EXPIRED);

    static VaultFact of(ClientId client, @Nullable VaultItemId item, How how, Actor actor) {
        return new VaultFact(actor, client, item, how.key());
    }

    static VaultFact expired(VaultItem item) {
        return new VaultFact(Actor.system(), item.client(), item.id(), EXPIRED);
    }

    @Override
    public Long clientId() {
        return client.value();
    }

    @Override
    public String deed() {
        return String.join(".", "vault", what);
    }

    @Override
    public String path() {
        return item == null ? "clients/" + client + "/vault" : "vault/" + item;
    }

    @Override
    public String label() {
        return item == null ? "" : "#" + item;
    }

    @Override
    public @Nullable String section() {
        return SHOWN.contains(what) ? Permission.VAULT.key() : null;
    }
}
