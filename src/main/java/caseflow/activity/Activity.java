package caseflow.activity;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to timelines, newest first. */
@Service
@Transactional(readOnly = true)
public class Activity {

    private final AuditStore store;

    Activity(AuditStore store) {
        this.store = store;
    }

    /** What lately passed between the firm and all its clients. */
    public List<Entry> latest(int limit) {
        return store.latest(limit);
    }

    /** Everything about one client, for the firm's eyes. */
    public List<Entry> aboutClient(long client, int limit) {
        return store.latestOf(client, limit);
    }

    /** What one client may know of itself: deeds in the sections open to the contact who asks. */
    public List<Entry> forClient(long client, Collection<String> sections, int limit) {
        return sections.isEmpty() ? List.of() : store.latestOf(client, sections, limit);
    }
}
