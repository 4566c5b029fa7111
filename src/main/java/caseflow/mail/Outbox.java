package caseflow.mail;

import caseflow.activity.Actor;
import caseflow.jobs.Jobs;
import caseflow.mail.LetterSummary.State;
import caseflow.web.NotFound;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every letter of the firm goes through here, and stays to be looked up. */
@Service
public class Outbox {

    private final LetterStore letters;
    private final OutboxStore outbox;
    private final Scribe scribe;
    private final Seals seals;
    private final Smtp smtp;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    Outbox(
            LetterStore letters,
            OutboxStore outbox,
            Scribe scribe,
            Seals seals,
            Smtp smtp,
            Jobs jobs,
            ApplicationEventPublisher events) {
        this.letters = letters;
        this.outbox = outbox;
        this.scribe = scribe;
        this.seals = seals;
        this.smtp = smtp;
        this.jobs = jobs;
        this.events = events;
    }

    /**
     * Writes the letter in the transaction of its cause. It leaves after the commit, or, gathered with others, a minute
     * after the first of them; without a mail server it is kept.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        Optional<Scribe.Written> written = scribe.write(letter);
        if (smtp.given()) {
            written.ifPresent(this::send);
        }
    }

    private void send(Scribe.Written letter) {
        Instant until = letter.gathersUntil();
        if (until == null) {
            jobs.soon(Round.stop(letter.id()));
        } else {
            jobs.at(until, Round.stop(letter.id()));
        }
    }

    /** Whether letters leave this house at all. */
    public boolean sends() {
        return smtp.given();
    }

    /**
     * One page of letters, the newest first.
     *
     * @param address part of the readers' e-mail address, empty for all
     * @param state how they stand, none for all
     * @param before the letter that the page ends above, going back in time
     * @param after the letter that the page begins below, coming forward again
     */
    @Transactional(readOnly = true)
    public LetterPage page(String address, @Nullable State state, @Nullable LetterId before, @Nullable LetterId after) {
        return after == null
                ? LetterPage.back(outbox.older(before, address, state, LetterPage.SIZE + 1), before != null)
                : LetterPage.forward(outbox.newer(after, address, state, LetterPage.SIZE + 1));
    }

    /** A copy to look at. Where letters are sent, their secrets are for their readers only. */
    @Transactional(readOnly = true)
    public LetterCopy copy(LetterId id) {
        OutboxStore.Stored stored = outbox.find(id).orElseThrow(NotFound::new);
        Sheet sheet = seals.open(stored.body());
        return new LetterCopy(stored.summary(), smtp.given() ? sheet.masked() : sheet);
    }

    /** Sends a letter that was kept, given up or still waits. */
    @Transactional
    public void retry(LetterId id, Actor actor) {
        OutboxStore.Stored stored = outbox.find(id).orElseThrow(NotFound::new);
        if (!smtp.given()) {
            throw new NoMailServer();
        }
        if (!letters.revive(stored.summary().id())) {
            throw new LetterSent();
        }
        jobs.soon(Round.stop(id));
        events.publishEvent(new LetterRetried(actor, id, stored.summary().subject()));
    }
}
