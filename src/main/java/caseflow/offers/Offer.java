package caseflow.offers;

import caseflow.clients.ClientId;
import caseflow.evidence.Subject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it lies before the client, and the rules about what may still be done with it. Nothing of a draft is in it.
 *
 * @param sent the latest version
 * @param openUntil the last day, where the firm is, on which it can be answered
 * @param answer the one that stands
 */
public record Offer(
        OfferId id,
        OfferKind kind,
        ClientId client,
        OfferVersion sent,
        LocalDate openUntil,
        @Nullable Answer answer,
        @Nullable Withdrawal withdrawal) {

    public String label() {
        return sent.sheet().title();
    }

    /** By what links, evidence and files know it. */
    public Subject subject() {
        return kind.subject(id);
    }

    public OfferState state(LocalDate today) {
        Decision decision = answer == null ? null : answer.decision();
        return OfferState.of(decision, withdrawal != null, openUntil, today);
    }

    public boolean accepted() {
        return answer != null && answer.decision() == Decision.ACCEPTED;
    }

    /**
     * @param number of the version that whoever answers has read
     * @throws OfferAlreadyAnswered if somebody was faster
     * @throws OfferTakenBack if the firm has withdrawn it
     * @throws OfferExpired if its last day has passed
     * @throws OfferReplaced if there is a newer version to read first
     */
    OfferVersion answerable(int number, LocalDate today) {
        undecided();
        if (openUntil.isBefore(today)) {
            throw new OfferExpired(kind);
        }
        if (number != sent.number()) {
            throw new OfferReplaced(kind);
        }
        return sent;
    }

    /** @throws caseflow.web.Conflict if it is answered or withdrawn */
    Offer undecided() {
        if (answer != null) {
            throw new OfferAlreadyAnswered(kind, answer);
        }
        if (withdrawal != null) {
            throw new OfferTakenBack(kind);
        }
        return this;
    }

    Withdrawal withdraw(Instant at, String by, String reason) {
        undecided();
        return new Withdrawal(at, by, reason);
    }

    /** @throws OfferNotReady if that day has passed already */
    LocalDate extend(LocalDate day, LocalDate today) {
        undecided();
        if (day.isBefore(today)) {
            throw OfferNotReady.withoutTime(kind, label());
        }
        return day;
    }

    /** @throws OfferNotAnswered if there is no answer that stands */
    Answer answered() {
        if (answer == null) {
            throw new OfferNotAnswered(kind);
        }
        return answer;
    }
}
