package caseflow.offers;

import caseflow.web.Conflict;

/** Another template is called so. */
public final class TemplateNameTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    TemplateNameTaken(String name) {
        super("offers.template.taken", name);
    }
}
