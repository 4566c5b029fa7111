package caseflow.contracts;

import caseflow.web.Conflict;

/** Another type, or another template, is called so. */
public final class NameTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    NameTaken(String name) {
        super("contracts.conflict.name", name);
    }
}
