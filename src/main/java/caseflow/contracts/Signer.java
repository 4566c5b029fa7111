package caseflow.contracts;

import caseflow.clients.ContactId;
import caseflow.evidence.EvidenceId;
import caseflow.evidence.Reader;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to sign.
 *
 * @param place on the contract, from 1
 * @param contact none for the firm, for which anybody of it may sign
 * @param name as it was on file when the contract was sent
 * @param email as it was then; empty for the firm
 * @param signature none as long as it is missing
 */
public record Signer(
        int place,
        @Nullable ContactId contact,
        String name,
        String email,
        @Nullable Signature signature) {

    /** @param name as it was typed */
    public record Signature(String name, Instant at, EvidenceId evidence) {}

    public boolean ofFirm() {
        return contact == null;
    }

    public boolean signed() {
        return signature != null;
    }

    /** Whether it is that reader's place. */
    boolean is(Reader reader) {
        return Objects.equals(contact, reader.contact());
    }

    /** Whether the contact still is whom the contract was sent to: another address may be somebody else's. */
    boolean stillIs(Reader reader) {
        return contact == null || email.equalsIgnoreCase(reader.email());
    }
}
