package caseflow.scan;

import caseflow.web.Conflict;

/** There is a virus in it, or what looks like one. */
public final class Infected extends Conflict {

    private static final long serialVersionUID = 1L;

    Infected(String name) {
        super("scan.conflict.infected", name);
    }
}
