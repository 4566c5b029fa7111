package caseflow.clients;

import caseflow.web.Conflict;

/** The firm saved what it knows of this person after they opened their own page of it. */
public final class OwnContactChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    OwnContactChangedMeanwhile() {
        super("clients.conflict.own");
    }
}
