package caseflow.documents;

import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import java.util.Set;

/**
 * With whom of its client a document is shared.
 *
 * @param all with everybody who may see documents, now and later
 * @param contacts those who were chosen, where not all are
 */
public record Sharing(boolean all, Set<ContactId> contacts) {

    public static final Sharing NOBODY = new Sharing(false, Set.of());
    public static final Sharing ALL = new Sharing(true, Set.of());

    public Sharing {
        contacts = all ? Set.of() : Set.copyOf(contacts);
    }

    public static Sharing with(Set<ContactId> contacts) {
        return new Sharing(false, contacts);
    }

    public boolean shared() {
        return all || !contacts.isEmpty();
    }

    public boolean includes(ContactId contact) {
        return all || contacts.contains(contact);
    }

    public boolean includes(Contact contact) {
        return includes(contact.id());
    }
}
