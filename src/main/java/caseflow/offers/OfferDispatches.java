package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.offers.mail.OfferLetter;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends offers: what is written becomes the next version, frozen, and everybody who is to hear of it gets a link. */
@Service
@Transactional
public class OfferDispatches {

    private final OfferDraftStore drafts;
    private final OfferStore store;
    private final Versions versions;
    private final OfferLetter letter;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferDispatches(
            OfferDraftStore drafts,
            OfferStore store,
            Versions versions,
            OfferLetter letter,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.versions = versions;
        this.letter = letter;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param seen the draft that the person saw
     * @param openUntil the last day on which it can be answered
     * @return the names of those it was mailed to; empty if nobody at the client is to hear of such
     * @throws OfferChangedMeanwhile if it has been saved since
     * @throws OfferNotReady if there is nothing to answer
     * @throws caseflow.web.Conflict if it is answered or withdrawn
     */
    public List<String> send(OfferId id, int seen, LocalDate openUntil, ClientScope scope, Actor actor) {
        OfferDraft draft = drafts.lock(id, scope).orElseThrow(NotFound::new);
        store.find(id, scope).ifPresent(Offer::undecided);
        draft.seen(seen).readyToSend(openUntil, settings.today());
        OfferVersion version = versions.freeze(draft, scope, actor);
        store.sent(id, version, openUntil, scope);
        Offer offer = store.find(id, scope).orElseThrow();
        events.publishEvent(OfferSent.of(offer, actor));
        return letter.sent(offer, scope, actor);
    }

    /** Mails the latest version once more, with a link of its own. */
    public List<String> mail(OfferId id, ClientScope scope, Actor actor) {
        Offer offer = lock(id, scope).undecided();
        return letter.sent(offer, scope, actor);
    }

    /** Before its last day, and only if it still waits for an answer. */
    public void remind(OfferId id, ClientScope scope, Actor actor) {
        Offer offer = lock(id, scope);
        if (offer.state(settings.today()) == OfferState.OPEN) {
            letter.reminder(offer, scope, actor);
            store.reminded(id, clock.instant(), scope);
            events.publishEvent(OfferReminded.of(offer, actor));
        }
    }

    /** @throws OfferNotReady if that day has passed already */
    public void extend(OfferId id, LocalDate until, ClientScope scope, Actor actor) {
        Offer offer = lock(id, scope);
        store.extend(id, offer.extend(until, settings.today()), scope);
        events.publishEvent(OfferExtended.of(offer, actor));
    }

    /** Takes it back: it stays readable and cannot be answered any more. */
    public void withdraw(OfferId id, String reason, ClientScope scope, Actor actor) {
        Offer offer = lock(id, scope);
        store.withdraw(id, offer.withdraw(clock.instant(), actor.name(), reason), scope);
        events.publishEvent(OfferWithdrawn.of(offer, actor));
    }

    private Offer lock(OfferId id, ClientScope scope) {
        return store.lock(id, scope).orElseThrow(NotFound::new);
    }
}
