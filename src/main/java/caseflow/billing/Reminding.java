package caseflow.billing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a client is reminded of an invoice. A matter of the firm.
 *
 * @param pause while no reminder goes by itself
 * @param sent the latest first
 */
public record Reminding(@Nullable Pause pause, List<Reminder> sent) {

    static final Reminding NONE = new Reminding(null, List.of());

    public record Pause(Instant at, String by) {}

    public Reminding {
        sent = List.copyOf(sent);
    }

    public Optional<Reminder> last() {
        return sent.stream().findFirst();
    }
}
