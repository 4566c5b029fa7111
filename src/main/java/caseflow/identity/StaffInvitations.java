package caseflow.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way in for somebody new at the firm. */
@Component
class StaffInvitations {

    private final AccountStore accounts;
    private final MailedLinks links;
    private final IdentityLetters letters;

    StaffInvitations(AccountStore accounts, MailedLinks links, IdentityLetters letters) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(long account) {
        letters.staffInvitation(accounts.lock(account), links.issue(account, LinkPurpose.INVITATION));
    }
}
