package caseflow.evidence;

import caseflow.clients.ClientScope;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who has read what. It changes nothing of the document, so a page may note its reader. */
@Service
public class Readings {

    private static final int MOST = 200;

    private final ReadingStore store;
    private final Clock clock;

    Readings(ReadingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Notes it, but the same contact with the same version in the same way from the same browser and network address once
     * an hour at most: a mail scanner's look does not stand for the reader's own.
     *
     * @param link the mailed link it was opened by, if it was
     */
    @Transactional
    public void note(Subject subject, int version, Reader reader, @Nullable Long link, Way way) {
        store.note(subject, version, reader, link, way, clock.instant());
    }

    /** The last two hundred, the newest first. */
    @Transactional(readOnly = true)
    public List<Reading> of(Subject subject, ClientScope scope) {
        return store.of(subject, scope, MOST);
    }

    /** The last of each subject that anybody has read at all, by its id. */
    @Transactional(readOnly = true)
    public Map<Long, Reading> latest(String kind, Collection<Long> ids, ClientScope scope) {
        return ids.isEmpty()
                ? Map.of()
                : store.latest(kind, ids, scope).stream()
                        .collect(Collectors.toMap(reading -> reading.subject().id(), Function.identity()));
    }
}
