package caseflow.library;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** @param how {@code added}, {@code renamed}, {@code moved} or {@code removed} */
public record CategoryFact(Actor actor, CategoryId category, String label, String how) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "category.%s".formatted(how);
    }

    @Override
    public String path() {
        return "library/categories";
    }
}
