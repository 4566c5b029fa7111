package caseflow.library;

import caseflow.web.Conflict;

/** Somebody else has saved it since it was read. */
public final class ArticleChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    ArticleChangedMeanwhile(String name) {
        super("library.conflict.changed", name);
    }
}
