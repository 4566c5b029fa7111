package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.identity.SessionsEnded.What;
import caseflow.web.NotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the browsers somebody is signed in with; to nobody else's. */
@Service
@Transactional
public class LiveSessions {

    private final LiveSessionStore store;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    LiveSessions(LiveSessionStore store, Sessions sessions, ApplicationEventPublisher events) {
        this.store = store;
        this.sessions = sessions;
        this.events = events;
    }

    /** The one used last comes first. */
    @Transactional(readOnly = true)
    public List<LiveSession> of(SignedIn person) {
        return store.of(person.accountId(), sessions.begunAfter(), sessions.seenAfter());
    }

    /** @throws NotFound if it is not one of this person's, or has ended already */
    public void end(long session, SignedIn person, Actor actor) {
        if (!sessions.end(session, person)) {
            throw new NotFound();
        }
        events.publishEvent(new SessionsEnded(actor, person.name(), What.ENDED));
    }

    /** Ends all but the one it is asked for in, whose browser alone is known from now on. */
    public void endOthers(SignedIn person, Browser here, Actor actor) {
        sessions.endAllAndForget(person.accountId(), person.sessionId(), here);
        events.publishEvent(new SessionsEnded(actor, person.name(), What.ENDED));
    }

    /** Ends all of them, the one it is asked for in too. Its browser alone is known from now on. */
    public void endAll(SignedIn person, Browser here, Actor actor) {
        sessions.endAllAndForget(person.accountId(), null, here);
        events.publishEvent(new SessionsEnded(actor, person.name(), What.EVERYWHERE));
    }

    /**
     * Ends one that somebody took to another browser; nothing happens where that is done already.
     *
     * @param address where it was taken to
     */
    void endTaken(SignedIn person, String address) {
        if (sessions.end(person.sessionId())) {
            events.publishEvent(new SessionsEnded(person.actor(address), person.name(), What.TAKEN));
        }
    }
}
