package caseflow.identity;

import caseflow.clients.PortalAccessRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Switching off a contact's access ends that contact's sessions at once (ID-10). */
@Component
class EndSessionsOnRevocation {

    private final Sessions sessions;

    EndSessionsOnRevocation(Sessions sessions) {
        this.sessions = sessions;
    }

    @EventListener
    public void on(PortalAccessRevoked revoked) {
        sessions.endAllOfContact(revoked.contact().value());
    }
}
