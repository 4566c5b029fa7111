package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in proved once more who they are.
 *
 * @param by password, code or passkey
 */
record IdentityProven(Actor actor, String label, Factor by) implements AuditedEvent {

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return switch (by) {
            case TOTP -> "proof.code";
            case PASSKEY -> "proof.passkey";
            default -> "proof.given";
        };
    }

    @Override
    public String path() {
        return "settings";
    }
}
