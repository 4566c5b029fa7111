package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** @param how {@code saved} or {@code deleted} */
public record OfferTemplateChanged(Actor actor, long template, String label, String how) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "template.%s".formatted(how);
    }

    @Override
    public String path() {
        return "offer-templates";
    }
}
