package caseflow.identity;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has a new password is rid of all links mailed before, to another address too: whoever reads along has none. */
@Component
class EndLinksOnNewPassword {

    private final MailedLinks links;

    EndLinksOnNewPassword(MailedLinks links) {
        this.links = links;
    }

    @EventListener
    public void on(PasswordSet set) {
        links.revokeAll(set.account());
    }
}
