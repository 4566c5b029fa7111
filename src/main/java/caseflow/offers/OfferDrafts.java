package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what staff write. The client sees nothing of it before it is sent. */
@Service
@Transactional
public class OfferDrafts {

    private final OfferDraftStore store;
    private final OfferStore offers;
    private final Freezing freezing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferDrafts(
            OfferDraftStore store,
            OfferStore offers,
            Freezing freezing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.freezing = freezing;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OfferDraft find(OfferId id, OfferKind kind, ClientScope scope) {
        return store.find(id, scope).filter(draft -> draft.kind() == kind).orElseThrow(NotFound::new);
    }

    /** @throws caseflow.web.Conflict if it is answered or withdrawn, and so stays as it is */
    @Transactional(readOnly = true)
    public OfferDraft findEditable(OfferId id, OfferKind kind, ClientScope scope) {
        OfferDraft draft = find(id, kind, scope);
        offers.find(id, scope).ifPresent(Offer::undecided);
        return draft;
    }

    /** What the client would be shown if it were sent now. */
    @Transactional(readOnly = true)
    public Sheet preview(OfferDraft draft, ClientScope scope) {
        return freezing.freeze(draft, scope);
    }

    public OfferDraft draft(OfferKind kind, OfferContent content, ClientScope scope, Actor actor) {
        OfferId id = store.insert(kind, content, clock.instant(), actor.name());
        OfferDraft draft = find(id, kind, scope);
        events.publishEvent(OfferDrafted.of(draft, actor));
        return draft;
    }

    /**
     * @param seen the draft that the person saw
     * @throws OfferChangedMeanwhile if it has been saved since
     * @throws caseflow.web.Conflict if it is answered or withdrawn
     */
    public OfferDraft edit(OfferId id, int seen, OfferContent content, ClientScope scope, Actor actor) {
        OfferDraft draft = store.lock(id, scope).orElseThrow(NotFound::new);
        offers.find(id, scope).ifPresent(Offer::undecided);
        draft.seen(seen);
        store.update(id, content, scope);
        OfferDraft edited = find(id, draft.kind(), scope);
        events.publishEvent(OfferEdited.of(edited, actor));
        return edited;
    }

    /** A new draft with the same content, whatever became of the old one. */
    public OfferDraft copy(OfferId id, OfferKind kind, ClientScope scope, Actor actor) {
        return draft(kind, find(id, kind, scope).content(), scope, actor);
    }
}
