package caseflow.mail;

import caseflow.web.Conflict;

/** This installation has no mail server to send the letter with. */
final class NoMailServer extends Conflict {

    private static final long serialVersionUID = 1L;

    NoMailServer() {
        super("mail.noserver");
    }
}
