package caseflow.clients;

import caseflow.web.Conflict;

public final class MatterNotClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    MatterNotClosed(String number) {
        super("clients.conflict.open", number);
    }
}
