package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A type or a template was saved or deleted.
 *
 * @param path where all of them are listed
 * @param change {@code type.saved}
 */
public record ContractKitChanged(Actor actor, String path, String label, String change) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "contract-" + change;
    }
}
