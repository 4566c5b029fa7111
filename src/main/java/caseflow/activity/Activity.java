package caseflow.activity;

import caseflow.web.Listing;
import caseflow.web.Stretch;
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

    /** What a contact may know of their client: deeds in the sections open to them. */
    public List<Entry> forClient(long client, long contact, Collection<String> sections, int limit) {
        return sections.isEmpty() ? List.of() : store.latestOf(client, contact, sections, limit);
    }

    /** Page by page what passed between the firm and its clients; of the one that the list names, everything. */
    public Stretch<Entry, Long> ofFirm(Listing listing) {
        Long client = listing.clientNumber();
        return stretch(client == null ? store.passed(listing) : store.about(client, listing), listing);
    }

    /**
     * Page by page what a contact may know of their client, in the sections open to them. What was shared and is not any
     * more, or was put away, is left out by the database, so that no entry leads nowhere.
     */
    public Stretch<Entry, Long> ofClient(long client, long contact, Collection<String> open, Listing listing) {
        return stretch(open.isEmpty() ? List.of() : store.shown(client, contact, open, listing), listing);
    }

    private static Stretch<Entry, Long> stretch(List<Entry> found, Listing listing) {
        return Stretch.of(found, AuditStore.ROWS, listing.afterNumber(), listing.beforeNumber(), Entry::id);
    }
}
