package caseflow.storage;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** A file was found unreadable, for the first time. Whoever refers to it tells people what it was. */
public record BlobLost(BlobId blob) implements AuditedEvent {

    @Override
    public Actor actor() {
        return Actor.system();
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "file.lost";
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public String label() {
        return blob.toString();
    }
}
