package caseflow.clients;

import caseflow.web.Conflict;

/** Somebody else saved the client after this page of it was opened. */
public final class ClientChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    ClientChangedMeanwhile(String name) {
        super("clients.conflict.client", name);
    }
}
