package caseflow.announcements;

import caseflow.activity.Actor;
import caseflow.announcements.AnnouncementFact.What;
import caseflow.announcements.NoticeboardStore.Posted;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.prose.Prose;
import caseflow.web.NotFound;
import caseflow.web.Stretch;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The client's door to announcements: what is shown now, to whoever asks. What has not started, has ended or is for
 * others is {@link NotFound}.
 */
@Service
@Transactional
public class Noticeboard {

    private final NoticeboardStore store;
    private final Prose prose;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Noticeboard(NoticeboardStore store, Prose prose, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.prose = prose;
        this.events = events;
        this.clock = clock;
    }

    /** What this contact has not put aside, with the beginning of each; the urgent ones first. */
    @Transactional(readOnly = true)
    public List<Notice> current(ContactId contact, ClientScope scope, int limit) {
        return store.current(contact, scope, clock.instant(), limit).stream()
                .map(this::opening)
                .toList();
    }

    /**
     * One page of all that are shown now, also of what was put aside.
     *
     * @param after the announcement that the page begins below
     * @param before the announcement that the page ends above
     */
    @Transactional(readOnly = true)
    public Stretch<Notice, AnnouncementId> page(
            ContactId contact, ClientScope scope, @Nullable AnnouncementId after, @Nullable AnnouncementId before) {
        AnnouncementId edge = before == null ? after : before;
        List<Notice> found = store.posted(contact, scope, clock.instant(), edge, before != null).stream()
                .map(this::opening)
                .toList();
        return Stretch.of(found, AnnouncementStore.ROWS, after, before, Notice::id);
    }

    @Transactional(readOnly = true)
    public Notice find(AnnouncementId id, ContactId contact, ClientScope scope) {
        Posted posted = store.find(id, contact, scope, clock.instant()).orElseThrow(NotFound::new);
        return notice(posted, new Opening(posted.text(), true));
    }

    /** For this contact alone. @throws UrgentAnnouncementStays if it is urgent */
    public void dismiss(AnnouncementId id, ContactId contact, ClientScope scope, Actor actor) {
        Notice notice = find(id, contact, scope).dismissible();
        ClientId client = scope.client().orElseThrow();
        if (store.dismiss(id, contact, client, clock.instant())) {
            tell(notice, What.DISMISSED, client, actor);
        }
    }

    /** Shows it to this contact again. */
    public void recall(AnnouncementId id, ContactId contact, ClientScope scope, Actor actor) {
        Notice notice = find(id, contact, scope);
        if (store.recall(id, contact, scope)) {
            tell(notice, What.RECALLED, scope.client().orElseThrow(), actor);
        }
    }

    private void tell(Notice notice, What what, ClientId client, Actor actor) {
        events.publishEvent(new AnnouncementFact(actor, notice.id(), notice.title(), what, client));
    }

    private Notice opening(Posted posted) {
        return notice(posted, Opening.of(posted.text()));
    }

    private Notice notice(Posted posted, Opening shown) {
        return new Notice(
                posted.id(),
                posted.title(),
                posted.urgent(),
                posted.period(),
                posted.dismissed(),
                prose.html(shown.text()),
                shown.whole());
    }
}
