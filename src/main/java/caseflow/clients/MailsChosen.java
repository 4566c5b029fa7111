package caseflow.clients;

import caseflow.activity.Actor;

/** A contact chose what to be mailed about. */
public record MailsChosen(Actor actor, ClientId client, ContactId contact, String name) implements ClientFact {

    @Override
    public String deed() {
        return "contact.mails";
    }

    @Override
    public String label() {
        return name;
    }
}
