package caseflow.library;

import caseflow.web.Conflict;

/** It is none of the four kinds of pictures that every browser draws. */
public final class NotAPicture extends Conflict {

    private static final long serialVersionUID = 1L;

    NotAPicture(String name) {
        super("library.conflict.picture", name);
    }
}
