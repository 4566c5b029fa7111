package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** @param label the names of what was changed */
public record FirmSettingsChanged(Actor actor, String label) implements AuditedEvent {

    private static final Set<String> PAYMENT_WORDS = Set.of("phone", "intro", "payment note", "closing");

    /** Of the fields those that clients go by when they pay: what an invoice says of it, and whom to call when in doubt. */
    public List<String> paymentWords() {
        return Stream.of(label.split(", ")).filter(PAYMENT_WORDS::contains).toList();
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return "firm.changed";
    }

    @Override
    public String path() {
        return "settings";
    }
}
