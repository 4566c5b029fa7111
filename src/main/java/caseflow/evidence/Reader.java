package caseflow.evidence;

import caseflow.clients.ClientId;
import caseflow.clients.ContactId;

/**
 * A contact who reads or answers, and how we know.
 *
 * @param email of the account they signed in with, or the one the link was mailed to
 * @param address the network address they came from
 * @param browser what it calls itself, as {@link caseflow.web.BrowserName#said}
 */
public record Reader(
        ClientId client, ContactId contact, String name, String email, Proof proof, String address, String browser) {

    /** Without anything personal: this may stand in a log. */
    @Override
    public String toString() {
        return "Reader[contact " + contact + " of client " + client + ", by " + proof.key() + "]";
    }
}
