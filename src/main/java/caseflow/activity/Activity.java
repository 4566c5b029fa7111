package caseflow.activity;

import caseflow.web.Listing;
import caseflow.web.Stretch;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to timelines, newest first. */
@Service
@Transactional(readOnly = true)
public class Activity {

    private final AuditStore store;
    private final List<StillShown> sections;

    Activity(AuditStore store, List<StillShown> sections) {
        this.store = store;
        this.sections = sections;
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

    /** Page by page what passed between the firm and its clients; of the one that the list names, everything. */
    public Stretch<Entry, Long> ofFirm(Listing listing) {
        Long client = listing.clientNumber();
        return stretch(client == null ? store.passed(listing) : store.about(client, listing), listing);
    }

    /** Page by page what one client may know of itself, with links to what this contact can still open. */
    public Stretch<Entry, Long> ofClient(long client, long contact, Collection<String> open, Listing listing) {
        List<Entry> found = open.isEmpty() ? List.of() : store.shown(client, open, listing);
        return stretch(withoutDeadEnds(found, client, contact), listing);
    }

    /** The same entries; what this contact cannot open any more leads nowhere. */
    public List<Entry> withoutDeadEnds(List<Entry> entries, long client, long contact) {
        Set<String> gone = new HashSet<>();
        for (StillShown some : sections) {
            Set<String> paths = entries.stream()
                    .filter(entry -> some.section().equals(entry.section()))
                    .map(Entry::path)
                    .collect(Collectors.toSet());
            if (!paths.isEmpty()) {
                gone.addAll(paths);
                gone.removeAll(some.among(paths, client, contact));
            }
        }
        return entries.stream()
                .map(entry -> gone.contains(entry.path()) ? entry.unlinked() : entry)
                .toList();
    }

    private static Stretch<Entry, Long> stretch(List<Entry> found, Listing listing) {
        return Stretch.of(found, AuditStore.ROWS, listing.afterNumber(), listing.beforeNumber(), Entry::id);
    }
}
