package caseflow.evidence;

import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to evidence. What is out of scope is {@link NotFound}. */
@Service
public class Evidences {

    private final EvidenceStore store;
    private final FirmSettings settings;
    private final Clock clock;

    Evidences(EvidenceStore store, FirmSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Belongs to the deed's own transaction: there is no deed without its evidence, and none for what did not happen. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Evidence record(Deed deed, Reader reader) {
        // as exact as the database keeps it, so that it is the same when it is read again
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ZoneId zone = settings.current().zone();
        return new Evidence(store.insert(deed, reader, now, zone), deed, reader, now, zone);
    }

    /** All there is about it, in the order in which it happened. */
    @Transactional(readOnly = true)
    public List<Evidence> of(Subject subject, ClientScope scope) {
        return store.of(subject, scope);
    }

    @Transactional(readOnly = true)
    public Evidence find(EvidenceId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }
}
