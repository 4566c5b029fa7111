package caseflow.vault;

import caseflow.clients.ClientId;
import caseflow.storage.Blob;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a client's vault, without what is in it.
 *
 * @param terms how long it is there, and how often it is shown
 * @param version counts the savings, so that nobody saves over somebody else
 * @param blob the sealed bytes, if it is a file that is still there
 * @param ending none while it can be opened
 */
public record VaultItem(
        VaultItemId id,
        ClientId client,
        String clientName,
        Label label,
        Terms terms,
        int version,
        Instant addedAt,
        String addedBy,
        @Nullable Blob blob,
        @Nullable Ending ending) {

    /**
     * @param once whether it is gone once a contact has seen it
     * @param lastDay after it, where the firm is, it is gone; none if it stays
     */
    public record Terms(boolean once, @Nullable LocalDate lastDay) {

        boolean over(LocalDate today) {
            return lastDay != null && lastDay.isBefore(today);
        }
    }

    /** @throws VaultItemGone if what was in it is gone, or is about to be */
    VaultItem atHand(LocalDate today) {
        if (ending != null || terms.over(today)) {
            throw new VaultItemGone();
        }
        return this;
    }

    /** With its ending, if its last day is over and nobody has taken it out yet. */
    VaultItem asOf(LocalDate today, Instant now) {
        return ending != null || !terms.over(today)
                ? this
                : new VaultItem(
                        id,
                        client,
                        clientName,
                        label,
                        terms,
                        version,
                        addedAt,
                        addedBy,
                        null,
                        new Ending(Ending.How.EXPIRED, now, ""));
    }

    /** @throws VaultItemDamaged if its label does not open, so that nobody knows what there is of it */
    public VaultItem whole() {
        if (label.equals(Label.DAMAGED)) {
            throw new VaultItemDamaged();
        }
        return this;
    }

    /** @throws VaultChangedMeanwhile if that is not how it stands any more */
    VaultItem seen(int version) {
        if (version != this.version) {
            throw new VaultChangedMeanwhile();
        }
        return this;
    }
}
