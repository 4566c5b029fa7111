package caseflow.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Single-use secrets on their way through a mailbox. Looking at one changes nothing; only using it does (ID-2). */
@Component
class MailedLinks {

    private final MailedLinkStore store;
    private final Clock clock;

    MailedLinks(MailedLinkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A new link; older ones for the same purpose die, of two at once the first, if whoever asks holds the account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Token issue(long account, LinkPurpose purpose) {
        return issue(account, purpose, null);
    }

    /** As {@link #issue}, to an address that is to become the account's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Token issueTo(String email, long account) {
        return issue(account, LinkPurpose.EMAIL, email);
    }

    private Token issue(long account, LinkPurpose purpose, @Nullable String email) {
        Instant now = clock.instant();
        store.revoke(account, purpose, now);
        Token token = Token.fresh();
        store.insert(token, account, purpose, email, now);
        return token;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(long account, LinkPurpose purpose) {
        store.revoke(account, purpose, clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revokeAll(long account) {
        store.revokeAll(account, clock.instant());
    }

    /** The link to a new address of the account that is still open. */
    Optional<MailedLink> toNewAddress(long account) {
        return store.newest(account, LinkPurpose.EMAIL, clock.instant());
    }

    Optional<MailedLink> open(Token token) {
        Instant now = clock.instant();
        return store.find(token).filter(link -> link.openAt(now));
    }

    /** The link, if it was open and this call is the one that used it up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MailedLink> use(Token token) {
        return open(token).filter(link -> store.use(link.id(), clock.instant()));
    }
}
