package caseflow.announcements;

import caseflow.activity.Actor;
import caseflow.announcements.Announcement.Deed;
import caseflow.announcements.AnnouncementFact.What;
import caseflow.clients.ClientId;
import caseflow.jobs.Jobs;
import caseflow.web.NotFound;
import caseflow.web.Stretch;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm's door to announcements. */
@Service
@Transactional
public class Announcements {

    private final AnnouncementStore store;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcements(AnnouncementStore store, Jobs jobs, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Announcement find(AnnouncementId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** @throws AnnouncementRemoved if it was taken away */
    @Transactional(readOnly = true)
    public Announcement findEditable(AnnouncementId id) {
        return find(id).standing();
    }

    @Transactional(readOnly = true)
    public Stretch<Announcement, AnnouncementId> list(AnnouncementQuery query) {
        return Stretch.of(store.list(query), AnnouncementStore.ROWS, query.after(), query.before(), Announcement::id);
    }

    @Transactional(readOnly = true)
    public Reach reach(AnnouncementId id) {
        return store.reach(id);
    }

    /** The names of those among them that there are. */
    @Transactional(readOnly = true)
    public Map<ClientId, String> names(Collection<ClientId> clients) {
        return clients.isEmpty() ? Map.of() : store.names(clients);
    }

    public Announcement add(AnnouncementDraft draft, Actor actor) {
        refuseUnknown(draft);
        Announcement added = find(store.insert(draft, clock.instant(), actor.name()));
        return told(added, What.WRITTEN, actor);
    }

    /**
     * Also while it is shown: who has put it aside has still done so, and who was mailed is not mailed again.
     *
     * @param seen the version that the person saw
     * @throws AnnouncementChangedMeanwhile if it has been saved since
     * @throws AnnouncementRemoved if it was taken away
     */
    public Announcement edit(AnnouncementId id, int seen, AnnouncementDraft draft, Actor actor) {
        lock(id).standing().seen(seen);
        refuseUnknown(draft);
        store.update(id, draft);
        return told(find(id), What.EDITED, actor);
    }

    /** From now on nobody sees it any more. @throws AnnouncementNotRunning if nobody does now */
    public void end(AnnouncementId id, Actor actor) {
        Instant now = clock.instant();
        Announcement announcement = lock(id).running(now);
        store.end(id, now);
        events.publishEvent(AnnouncementFact.of(announcement, What.ENDED, actor));
    }

    /** Takes it away, whether it has started or not. */
    public void remove(AnnouncementId id, Actor actor) {
        Announcement announcement = lock(id).standing();
        store.remove(id, new Deed(clock.instant(), actor.name()));
        events.publishEvent(AnnouncementFact.of(announcement, What.REMOVED, actor));
    }

    /** Puts it back as it was; nothing happens if it stands already. */
    public void restore(AnnouncementId id, Actor actor) {
        if (lock(id).removal() != null) {
            store.remove(id, null);
            told(find(id), What.RESTORED, actor);
        }
    }

    private Announcement told(Announcement announcement, What what, Actor actor) {
        if (announcement.mails()) {
            callPostman(announcement);
        }
        events.publishEvent(AnnouncementFact.of(announcement, what, actor));
        return announcement;
    }

    /** When it starts; at once, if it has. */
    private void callPostman(Announcement announcement) {
        Instant start = announcement.period().from();
        if (announcement.period().begun(clock.instant())) {
            jobs.soon(AnnouncementJobs.letters(announcement));
        } else {
            jobs.at(start, AnnouncementJobs.letters(announcement));
        }
    }

    private void refuseUnknown(AnnouncementDraft draft) {
        if (names(draft.clients()).size() < draft.clients().size()) {
            throw new NotFound();
        }
    }

    private Announcement lock(AnnouncementId id) {
        return store.lock(id).orElseThrow(NotFound::new);
    }
}
