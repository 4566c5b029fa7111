package caseflow.mail;

import caseflow.web.Conflict;

/** The letter was sealed with a key that this installation no longer has. */
final class LetterUnreadable extends Conflict {

    private static final long serialVersionUID = 1L;

    LetterUnreadable() {
        super("mail.unreadable");
    }
}
