package caseflow.clients;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person the firm deals with at one client. Who speaks for several clients is a contact of each of them.
 *
 * @param access none while the person may not sign in; everything else is kept meanwhile
 * @param version counts the savings, so that nobody saves over somebody else
 */
public record Contact(
        ContactId id,
        ClientId client,
        Person person,
        Set<Permission> permissions,
        Set<MailChoice> mails,
        boolean primary,
        @Nullable PortalAccess access,
        int version) {

    public Contact {
        permissions = Set.copyOf(permissions);
        mails = Set.copyOf(mails);
    }

    public String name() {
        return person.name();
    }

    public String email() {
        return person.email();
    }

    public AccessState state() {
        if (access == null) {
            return AccessState.NONE;
        }
        return access.joined() == null ? AccessState.INVITED : AccessState.JOINED;
    }

    public boolean may(Permission section) {
        return access != null && permissions.contains(section);
    }

    /** Whether to mail this contact about something new in that section. */
    public boolean hearsOf(Permission section) {
        return may(section) && mails.contains(MailChoice.about(section));
    }

    Contact change(int seen, ContactDraft draft) {
        if (seen != version) {
            throw new ContactChangedMeanwhile(name());
        }
        if (primary && !draft.primary()) {
            throw new PrimaryContactNeeded(name());
        }
        return new Contact(
                id, client, draft.person(), draft.permissions(), draft.mails(), draft.primary(), access, version + 1);
    }

    /** The mails that are this contact's own to choose, in their usual order. */
    public List<MailChoice> offered() {
        return Stream.of(MailChoice.values())
                .filter(choice -> choice.offeredTo(permissions))
                .toList();
    }

    /** Everything but the name and the phone stays as the firm has it. */
    Contact introduce(int seen, Introduction words) {
        refuseStale(seen);
        return new Contact(id, client, person.introduce(words), permissions, mails, primary, access, version + 1);
    }

    /** What is not offered stays as it is. */
    Contact choose(int seen, Set<MailChoice> wished) {
        refuseStale(seen);
        Set<MailChoice> chosen = Stream.of(MailChoice.values())
                .filter(choice -> (choice.offeredTo(permissions) ? wished : mails).contains(choice))
                .collect(Collectors.toSet());
        return new Contact(id, client, person, permissions, chosen, primary, access, version + 1);
    }

    private void refuseStale(int seen) {
        if (seen != version) {
            throw new OwnContactChangedMeanwhile();
        }
    }

    /** Whether saving that draft ends the access there is: an address that changes hands takes none with it. */
    public boolean losesAccess(ContactDraft draft) {
        return access != null && (!draft.portal() || !person.sharesEmailWith(draft.person()));
    }

    public boolean gainsAccess(ContactDraft draft) {
        return draft.portal() && (access == null || losesAccess(draft));
    }
}
