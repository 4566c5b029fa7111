package caseflow.documents;

import caseflow.web.Conflict;

/** Somebody else has saved it since it was read. */
public final class DocumentChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    DocumentChangedMeanwhile(String name) {
        super("documents.conflict.changed", name);
    }
}
