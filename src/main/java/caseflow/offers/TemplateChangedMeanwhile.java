package caseflow.offers;

import caseflow.web.Conflict;

/** Somebody else has saved it since it was read. */
public final class TemplateChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    TemplateChangedMeanwhile(String name) {
        super("offers.template.changed", name);
    }
}
