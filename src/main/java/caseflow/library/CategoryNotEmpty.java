package caseflow.library;

import caseflow.web.Conflict;

/** Articles are filed under it. */
public final class CategoryNotEmpty extends Conflict {

    private static final long serialVersionUID = 1L;

    CategoryNotEmpty(String name) {
        super("library.conflict.filled", name);
    }
}
