package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;
import caseflow.clients.Permission;
import caseflow.vault.VaultAccess.How;
import org.jspecify.annotations.Nullable;

/** Something done at a vault. The record knows an item by its number alone, never by its name. */
record VaultFact(Actor actor, ClientId client, @Nullable VaultItemId item, String what, boolean shown)
        implements AuditedEvent {

    static VaultFact of(ClientId client, @Nullable VaultItemId item, How how, Actor actor) {
        boolean changes = how == How.ADDED || how == How.CHANGED || how == How.REMOVED;
        return new VaultFact(actor, client, item, how.key(), changes);
    }

    static VaultFact expired(VaultItem item) {
        return new VaultFact(Actor.system(), item.client(), item.id(), "expired", true);
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
        return shown ? Permission.VAULT.key() : null;
    }
}
