package caseflow.clients;

import caseflow.web.Conflict;

/** A client keeps a primary contact: the mark moves to another one, it is never just taken away. */
public final class PrimaryContactNeeded extends Conflict {

    private static final long serialVersionUID = 1L;

    PrimaryContactNeeded(String name) {
        super("clients.conflict.primary", name);
    }
}
