package caseflow.contracts;

import caseflow.clients.ClientId;
import caseflow.clients.ContactId;
import caseflow.evidence.Reader;
import caseflow.evidence.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it lies before the client, and the rules about what may still be done with it. Nothing of a draft is in
 * it: all of it belongs to the version that was sent last.
 *
 * @param signUntil the last day, where the firm is, on which it can be signed
 * @param signers everybody whose signature it takes
 */
public record Contract(
        ContractId id,
        ClientId client,
        ContractVersion sent,
        LocalDate signUntil,
        List<Signer> signers,
        @Nullable Refusal refusal,
        @Nullable Withdrawal withdrawal) {

    /** The kind of its {@link Subject}. */
    public static final String KIND = "contract";

    public Contract {
        signers = List.copyOf(signers);
    }

    static Subject subject(ContractId id) {
        return new Subject(KIND, id.value());
    }

    /** By what links, evidence and files know it. */
    public Subject subject() {
        return subject(id);
    }

    public String label() {
        return sent.terms().topic();
    }

    public ContractState state(LocalDate today) {
        return ContractState.of(signed(), refusal != null, withdrawal != null, signUntil, today);
    }

    /** By everybody. */
    public boolean signed() {
        return signers.stream().allMatch(Signer::signed);
    }

    public boolean touched() {
        return signers.stream().anyMatch(Signer::signed);
    }

    public Stream<Signer.Signature> signatures() {
        return signers.stream().flatMap(signer -> Stream.ofNullable(signer.signature()));
    }

    /** The place that this contact has on it, if any. */
    public Optional<Signer> placeOf(ContactId contact) {
        return signers.stream()
                .filter(signer -> contact.equals(signer.contact()))
                .findFirst();
    }

    public Optional<Signer> placeOfFirm() {
        return signers.stream().filter(Signer::ofFirm).findFirst();
    }

    /** Those who have not signed yet. */
    public List<Signer> missing() {
        return signers.stream().filter(signer -> !signer.signed()).toList();
    }

    /**
     * The place where this reader may sign.
     *
     * @param number of the version that the reader has read
     * @throws ContractClosed if nobody can sign it any more
     * @throws NotAskedToSign if this reader is not asked to, or has signed already
     */
    Signer signable(int number, Reader reader, LocalDate today) {
        open(number, today);
        Signer place = signers.stream()
                .filter(signer -> signer.is(reader))
                .findFirst()
                .orElseThrow(() -> NotAskedToSign.neverWas(reader.name()));
        if (place.signature() != null) {
            throw NotAskedToSign.signedBy(place.signature().name());
        }
        if (!place.stillIs(reader)) {
            throw NotAskedToSign.sentElsewhere(place.name());
        }
        return place;
    }

    /**
     * Whoever is asked to sign may decline instead, and by that for everybody.
     *
     * @throws caseflow.web.Conflict as for {@link #signable}
     */
    void declinable(int number, Reader reader, LocalDate today) {
        signable(number, reader, today);
    }

    private void open(int number, LocalDate today) {
        undecided();
        if (signUntil.isBefore(today)) {
            throw ContractClosed.expired(label());
        }
        if (number != sent.number()) {
            throw ContractClosed.replaced(label());
        }
    }

    /** @throws ContractClosed if it is signed, declined or withdrawn */
    Contract undecided() {
        if (withdrawal != null) {
            throw ContractClosed.withdrawn(label());
        }
        if (refusal != null) {
            throw ContractClosed.declined(label(), refusal.by());
        }
        if (signed()) {
            throw ContractClosed.signed(label());
        }
        return this;
    }

    /** Whether somebody has put their name to it, and it still stands. */
    public boolean binds() {
        return touched() && withdrawal == null && refusal == null;
    }

    /** @throws ContractBinds if it binds anybody */
    Contract editable() {
        if (binds()) {
            throw new ContractBinds(label());
        }
        return this;
    }

    /** What somebody who looks at it knows: the version, and how many have signed it. */
    public String mark() {
        return sent.number() + "." + signatures().count();
    }

    /** @throws ContractMovedOn if there is another version, or another signature, since it was looked at */
    Contract seen(String mark) {
        if (!mark.equals(mark())) {
            throw new ContractMovedOn(label());
        }
        return this;
    }

    /** @throws ContractClosed if nobody can sign it any more */
    Contract open(LocalDate today) {
        open(sent.number(), today);
        return this;
    }

    /** Takes it back, with what signatures there are. @throws ContractClosed if it no longer stands */
    Withdrawal withdraw(Instant at, String by, String reason) {
        if (withdrawal != null) {
            throw ContractClosed.withdrawn(label());
        }
        if (refusal != null) {
            throw ContractClosed.declined(label(), refusal.by());
        }
        return new Withdrawal(at, by, reason);
    }

    /** @throws ContractNotReady if that day has passed already */
    LocalDate extend(LocalDate day, LocalDate today) {
        undecided();
        if (day.isBefore(today)) {
            throw ContractNotReady.withoutTime(label());
        }
        return day;
    }

    /** @throws ContractBinds if it waits for a signature or has one */
    void disposable(LocalDate today) {
        if (binds() || state(today) == ContractState.OPEN) {
            throw new ContractBinds(label());
        }
    }
}
