package caseflow.documents;

import caseflow.web.Conflict;

/** It must be put back first. */
public final class DocumentRemoved extends Conflict {

    private static final long serialVersionUID = 1L;

    DocumentRemoved(String name) {
        super("documents.conflict.removed", name);
    }
}
