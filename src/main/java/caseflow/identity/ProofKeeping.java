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
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofKeeping(SessionStore store, Sessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** The session's new secret: it is not opened for whoever has a copy of the old one, not for a moment. */
    @Transactional
    public Token given(SignedIn person, IdentityProven proof) {
        Token secret = sessions.renew(person);
        store.prove(person.sessionId(), clock.instant());
        events.publishEvent(proof);
        return secret;
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
