package caseflow.library;

import caseflow.web.Conflict;

/** Another category is called so. */
public final class CategoryNameTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    CategoryNameTaken(String name) {
        super("library.conflict.taken", name);
    }
}
