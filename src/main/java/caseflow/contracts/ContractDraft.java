package caseflow.contracts;

import caseflow.evidence.Subject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The firm's side of a contract: what is written, whatever of it has been sent.
 *
 * @param version counts the savings, so that nobody saves over somebody else
 * @param sends how often it has been sent
 * @param unsent whether it was changed since
 * @param remindedAt when its signers were reminded last, since it was sent or extended
 * @param trash none while it lies on the desk
 */
public record ContractDraft(
        ContractId id,
        int version,
        ContractContent content,
        String clientName,
        String typeName,
        Instant draftedAt,
        String draftedBy,
        int sends,
        boolean unsent,
        @Nullable Instant remindedAt,
        @Nullable Trash trash) {

    /** Who has put it away, and when. */
    public record Trash(Instant at, String by) {}

    public String label() {
        return content.topic();
    }

    public Subject subject() {
        return Contract.subject(id);
    }

    public Terms terms() {
        return new Terms(content.topic(), typeName, content.value(), content.startsOn(), content.endsOn());
    }

    ContractDraft seen(int version) {
        if (version != this.version) {
            throw new ContractChangedMeanwhile(label());
        }
        return this;
    }

    /** @throws ContractInTrash if it has been put away */
    ContractDraft atHand() {
        if (trash != null) {
            throw new ContractInTrash(label());
        }
        return this;
    }

    /** @throws ContractNotReady if there is nothing to sign, nobody to sign it, or no time to */
    void readyToSend(LocalDate signUntil, LocalDate today) {
        if (content.text().isBlank()) {
            throw ContractNotReady.withoutText(label());
        }
        if (content.signers().isEmpty()) {
            throw ContractNotReady.withoutSigner(label());
        }
        if (signUntil.isBefore(today)) {
            throw ContractNotReady.withoutTime(label());
        }
    }
}
