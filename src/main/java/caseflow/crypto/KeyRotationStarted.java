package caseflow.crypto;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** @param owner whose key is being changed; none: the master key */
public record KeyRotationStarted(@Nullable Owner owner, Actor actor) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return owner == null ? null : owner.clientId();
    }

    @Override
    public String deed() {
        return owner == null ? "key.master.rotated" : "key.rotated";
    }

    @Override
    public String path() {
        return "settings/keys";
    }

    @Override
    public String label() {
        return owner == null ? "" : owner.name();
    }
}
