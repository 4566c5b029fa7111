package caseflow.identity;

import caseflow.clients.Contacts;
import caseflow.clients.PortalAccessGranted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a contact who may sign in something to sign in with, and mails how (ID-1). */
@Component
class InviteOnPortalAccess {

    private final Accounts accounts;
    private final Contacts contacts;

    InviteOnPortalAccess(Accounts accounts, Contacts contacts) {
        this.accounts = accounts;
        this.contacts = contacts;
    }

    @EventListener
    public void on(PortalAccessGranted granted) {
        Account account = accounts.forContact(granted.email(), granted.name(), granted.language());
        contacts.link(granted.contact(), account.id());
        accounts.invite(account, granted.clientName());
    }
}
