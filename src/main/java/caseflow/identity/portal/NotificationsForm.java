package caseflow.identity.portal;

import caseflow.clients.Contact;
import caseflow.clients.MailChoice;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a contact wishes to be mailed about. */
public record NotificationsForm(
        Set<MailChoice> mails, @Nullable Integer version) {

    public NotificationsForm {
        mails = Objects.requireNonNullElse(mails, Set.of());
    }

    static NotificationsForm of(Contact contact) {
        return new NotificationsForm(contact.mails(), contact.version());
    }

    /** A form that does not say which version it saw has seen none. */
    int seen() {
        return version == null ? -1 : version;
    }
}
