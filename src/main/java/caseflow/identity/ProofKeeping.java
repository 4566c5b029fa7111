package caseflow.identity;

import caseflow.activity.Actor;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a try to prove one's identity: the moment in the session's row, and the trail. */
@Component
class ProofKeeping {

    private final SessionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofKeeping(SessionStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void given(SignedIn person, IdentityProven proof) {
        store.prove(person.sessionId(), clock.instant());
        events.publishEvent(proof);
    }

    @Transactional
    public void refused(SignedIn person, Actor actor) {
        events.publishEvent(new ProofRefused(actor, person.name()));
    }

    @Transactional
    public void end(SignedIn person) {
        store.forgetProof(person.sessionId());
    }
}
