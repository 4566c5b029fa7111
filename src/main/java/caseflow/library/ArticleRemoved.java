package caseflow.library;

import caseflow.web.Conflict;

/** It was put away, so that nothing can be done with it but to put it back. */
public final class ArticleRemoved extends Conflict {

    private static final long serialVersionUID = 1L;

    ArticleRemoved(String name) {
        super("library.conflict.removed", name);
    }
}
