package caseflow.clients;

import java.util.Set;

/**
 * A contact as staff wish it saved.
 *
 * @param primary whether this is the one the firm turns to first
 * @param portal whether this person may sign in
 */
public record ContactDraft(
        Person person, Set<Permission> permissions, Set<MailChoice> mails, boolean primary, boolean portal) {

    public ContactDraft {
        permissions = Set.copyOf(permissions);
        mails = Set.copyOf(mails);
    }
}
