package caseflow.clients;

import caseflow.web.Conflict;

/** Somebody else saved the contact after this page of it was opened. */
public final class ContactChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    ContactChangedMeanwhile(String name) {
        super("clients.conflict.contact", name);
    }
}
