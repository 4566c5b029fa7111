package caseflow.identity;

import caseflow.web.Conflict;

/** Whoever is switched off is switched on first. */
public final class ColleagueOff extends Conflict {

    private static final long serialVersionUID = 1L;

    ColleagueOff(String name) {
        super("identity.conflict.off", name);
    }
}
