package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody came in, or tried to as this person. */
record SignInFact(Actor actor, String label, What what) implements AuditedEvent {

    enum What {
        PASSWORD,
        LINK,
        TOTP,
        RECOVERY,
        PASSKEY,
        REFUSED;

        static What by(Factor factor) {
            return valueOf(factor.name());
        }
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return String.join(".", "sign-in", what.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String path() {
        return "settings";
    }
}
