package caseflow.evidence;

import caseflow.clients.ClientId;
import caseflow.clients.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A contact who reads, answers or signs, or somebody of the firm who signs for it, and how we know.
 *
 * @param contact none for somebody of the firm
 * @param email of the account they signed in with, or the one the link was mailed to
 * @param address the network address they came from
 * @param browser what it calls itself, as {@link caseflow.web.BrowserName#said}
 */
public record Reader(
        ClientId client,
        @Nullable ContactId contact,
        String name,
        String email,
        Proof proof,
        String address,
        String browser) {

    /** The same, known better. */
    public Reader by(Proof better) {
        return new Reader(client, contact, name, email, better, address, browser);
    }

    /** Without anything personal: this may stand in a log. */
    @Override
    public String toString() {
        return "Reader[contact " + contact + " of client " + client + ", by " + proof.key() + "]";
    }
}
