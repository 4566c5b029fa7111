package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Deed;
import caseflow.evidence.Evidence;
import caseflow.evidence.Evidences;
import caseflow.evidence.Reader;
import caseflow.offers.mail.AnswerLetter;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers are given once, from whichever side is first, with the evidence of who gave them to what. */
@Service
@Transactional
public class OfferAnswers {

    private final OfferStore store;
    private final AnswerStore answers;
    private final Evidences evidences;
    private final AnswerLetter letter;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferAnswers(
            OfferStore store,
            AnswerStore answers,
            Evidences evidences,
            AnswerLetter letter,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.evidences = evidences;
        this.letter = letter;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws OfferAlreadyAnswered if somebody was faster
     * @throws caseflow.web.Conflict if it is withdrawn, expired, or there is a newer version
     */
    public Offer answer(OfferId id, Reply reply, Reader reader, ClientScope scope, Actor actor) {
        Offer offer = lock(id, scope);
        OfferVersion version = offer.answerable(reply.number(), settings.today());
        Evidence proof = evidences.record(
                new Deed(
                        offer.subject(),
                        version.number(),
                        reply.decision().act(offer.kind()),
                        reply.name(),
                        reply.reason(),
                        version.sha256(),
                        null),
                reader);
        var answer = new Answer(
                version.number(), reply.decision(), reader.name(), reply.reason(), clock.instant(), proof.id(), null);
        answers.insert(offer, answer);
        events.publishEvent(OfferAnswered.of(offer, reply.decision(), actor));
        letter.post(offer, answer, scope);
        return store.find(id, scope).orElseThrow();
    }

    /**
     * Lets the client answer again what was answered by mistake; both answers are kept.
     *
     * @throws OfferNotAnswered if there is no answer that stands
     */
    public void reopen(OfferId id, String reason, ClientScope scope, Actor actor) {
        Offer offer = lock(id, scope);
        offer.answered();
        answers.reopen(id, new Answer.Reopening(clock.instant(), actor.name(), reason), scope);
        events.publishEvent(OfferReopened.of(offer, actor));
    }

    private Offer lock(OfferId id, ClientScope scope) {
        return store.lock(id, scope).orElseThrow(NotFound::new);
    }
}
