package caseflow.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shuts every way in that an account still has open. */
@Component
class Departures {

    private final Sessions sessions;
    private final MailedLinks links;

    Departures(Sessions sessions, MailedLinks links) {
        this.sessions = sessions;
        this.links = links;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(long account) {
        sessions.endAllAndForget(account);
        links.revokeAll(account);
    }
}
