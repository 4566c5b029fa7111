package caseflow.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes one letter to the mail server and writes down how that went. He holds the letter's row while he is away, so no
 * other node's postman can take the same letter. Should this node die after the server took it and before that is
 * written down, it is sent again, with the same Message-ID: that a letter is never lost comes first.
 */
@Component
class Postman {

    private final LetterStore store;
    private final Seals seals;
    private final Smtp smtp;
    private final TransactionOperations transaction;
    private final Clock clock;

    Postman(LetterStore store, Seals seals, Smtp smtp, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.seals = seals;
        this.smtp = smtp;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return when to come back; empty if the letter has arrived, or has been given up */
    Optional<Instant> deliver(LetterId id) {
        return transaction.execute(status -> store.claim(id).flatMap(this::attempt));
    }

    private Optional<Instant> attempt(LetterStore.Claim claim) {
        Envelope envelope = claim.envelope();
        Sheet sheet;
        try {
            sheet = seals.open(claim.body());
        } catch (LetterUnreadable forGood) {
            store.giveUp(envelope.id(), "sealed with a key that is not here", clock.instant());
            return Optional.empty();
        }
        try {
            smtp.send(envelope, sheet);
        } catch (MailException refused) {
            return failed(envelope, Refusal.of(refused), sheet);
        }
        store.sent(envelope.id(), seals.seal(sheet.masked(), envelope.reference()), clock.instant());
        return Optional.empty();
    }

    private Optional<Instant> failed(Envelope envelope, Refusal refusal, Sheet sheet) {
        Instant now = clock.instant();
        String reason = sheet.mask(refusal.reason());
        Optional<Instant> again = refusal.forGood()
                ? Optional.empty()
                : Patience.after(envelope.attempts() + 1).map(now::plus);
        if (again.isPresent()) {
            store.failed(envelope.id(), reason);
        } else {
            store.giveUp(envelope.id(), reason, now);
        }
        return again;
    }
}
