package caseflow.documents;

import caseflow.web.Conflict;

/** Only documents of one client are shared together: others have other contacts. */
public final class NotOneClients extends Conflict {

    private static final long serialVersionUID = 1L;

    NotOneClients() {
        super("documents.conflict.clients");
    }
}
