package caseflow.mail;

import caseflow.web.Conflict;

/** The letter has been sent, and is not sent twice. */
final class LetterSent extends Conflict {

    private static final long serialVersionUID = 1L;

    LetterSent() {
        super("mail.sent");
    }
}
