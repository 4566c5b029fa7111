package caseflow.offers;

import caseflow.evidence.Subject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The firm's side of an offer: what is written, whatever of it has been sent.
 *
 * @param version counts the savings, so that nobody saves over somebody else
 * @param sends how often it has been sent
 * @param unsent whether it was changed since
 */
public record OfferDraft(
        OfferId id,
        OfferKind kind,
        int version,
        OfferContent content,
        String clientName,
        Instant draftedAt,
        String draftedBy,
        int sends,
        boolean unsent) {

    public String label() {
        return content.title();
    }

    public Subject subject() {
        return kind.subject(id);
    }

    OfferDraft seen(int version) {
        if (version != this.version) {
            throw new OfferChangedMeanwhile(kind, label());
        }
        return this;
    }

    /** @throws OfferNotReady if there is nothing to answer, or no time to */
    void readyToSend(LocalDate openUntil, LocalDate today) {
        if (content.text().isEmpty() && content.lines().isEmpty()) {
            throw OfferNotReady.withoutContent(kind, label());
        }
        if (openUntil.isBefore(today)) {
            throw OfferNotReady.withoutTime(kind, label());
        }
    }
}
