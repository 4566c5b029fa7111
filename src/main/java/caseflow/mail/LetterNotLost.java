package caseflow.mail;

import caseflow.web.Conflict;

/** The letter was not given up, so it asks nothing of anybody. */
final class LetterNotLost extends Conflict {

    private static final long serialVersionUID = 1L;

    LetterNotLost() {
        super("mail.not-lost");
    }
}
