package caseflow.mail;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to letters that were given up. */
@Service
@Transactional
public class LostLetters {

    private final LetterStore letters;
    private final OutboxStore outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LostLetters(LetterStore letters, OutboxStore outbox, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** There is nothing more to do about it. @throws LetterNotLost if it was not given up, or was closed already */
    public void close(LetterId id, Actor actor) {
        LetterSummary letter = outbox.find(id).orElseThrow(NotFound::new).summary();
        if (!letters.close(id, clock.instant())) {
            throw new LetterNotLost();
        }
        events.publishEvent(new LetterClosed(actor, id, letter.subject()));
    }
}
