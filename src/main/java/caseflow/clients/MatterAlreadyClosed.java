package caseflow.clients;

import caseflow.web.Conflict;

public final class MatterAlreadyClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    MatterAlreadyClosed(String number, String by) {
        super("clients.conflict.closed", number, by);
    }
}
