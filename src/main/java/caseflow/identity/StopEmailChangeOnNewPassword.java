package caseflow.identity;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever did not ask for another address stops it by a new password; whoever did asks again. */
@Component
class StopEmailChangeOnNewPassword {

    private final MailedLinks links;

    StopEmailChangeOnNewPassword(MailedLinks links) {
        this.links = links;
    }

    @EventListener
    public void on(PasswordSet set) {
        links.revoke(set.account(), LinkPurpose.EMAIL);
    }
}
