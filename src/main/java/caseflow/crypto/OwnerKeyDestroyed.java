package caseflow.crypto;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Nothing that was sealed with this owner's key can be opened any more. */
public record OwnerKeyDestroyed(Owner owner, String label, Actor actor) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return owner.clientId();
    }

    @Override
    public String deed() {
        return "key.destroyed";
    }

    @Override
    public String path() {
        return "settings/keys";
    }
}
