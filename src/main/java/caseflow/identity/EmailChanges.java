package caseflow.identity;

import caseflow.activity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The door to another address to sign in with (ID-8). Until the link mailed there is used, the old one counts. As
 * {@link SignIn}, it holds no transaction of its own.
 */
@Service
public class EmailChanges {

    /** What comes of asking. */
    public sealed interface Asked {

        record Sent() implements Asked {}

        /** @param password what was said is not the account's, or too often not */
        record Unproven(PasswordTry password) implements Asked {}

        record TooManyMails(Wait left) implements Asked {}
    }

    /** What comes of a mailed link. */
    public sealed interface Confirmation {

        record Made() implements Confirmation {}

        record Taken() implements Confirmation {}

        record Gone() implements Confirmation {}

        /** @param password what was said is not the account's, or too often not */
        record Unproven(PasswordTry password) implements Confirmation {}
    }

    /** A new address that is yet to be confirmed. */
    public record Awaited(String email, Instant until) {}

    private final AccountStore accounts;
    private final PasswordCheck check;
    private final Throttle throttle;
    private final MailedLinks links;
    private final EmailMove move;

    EmailChanges(AccountStore accounts, PasswordCheck check, Throttle throttle, MailedLinks links, EmailMove move) {
        this.accounts = accounts;
        this.check = check;
        this.throttle = throttle;
        this.links = links;
        this.move = move;
    }

    public Optional<Awaited> awaited(SignedIn person) {
        return links.toNewAddress(person.accountId()).flatMap(EmailChanges::awaited);
    }

    /** Mails a link to the new address, and word of it to the old one, if the password is right. */
    public Asked ask(SignedIn person, String password, String email, Actor actor, String address) {
        Account account = accounts.find(person.accountId()).orElseThrow();
        PasswordTry made = check.of(Optional.of(account), password, Throttle.Key.account(account.id()), address);
        if (!(made instanceof PasswordTry.Right)) {
            return new Asked.Unproven(made);
        }
        Duration left = throttle.enter(Throttle.Key.changes(account.id()), Throttle.Key.mails(Mailing.EMAIL, email));
        if (!left.isZero()) {
            return new Asked.TooManyMails(new Wait(left));
        }
        move.ask(account, email, actor);
        return new Asked.Sent();
    }

    /** The link mailed to the new address opens nothing any more. */
    public void stop(SignedIn person, Actor actor) {
        move.stop(person.accountId(), actor);
    }

    /** The address that an open link confirms. */
    public Optional<Awaited> behind(Token token) {
        return links.open(token).flatMap(EmailChanges::awaited);
    }

    /** Whether whoever is there has yet to show that the account is theirs, and not only the mailbox. */
    public boolean asks(Token token, @Nullable SignedIn here) {
        return links.open(token).filter(link -> !own(link, here)).isPresent();
    }

    /**
     * Makes the new address the one that counts. Somebody could ask for an address that is not theirs, and have its
     * reader confirm it: so whoever confirms says the account's password, unless they are signed in to it.
     *
     * @param here whoever is signed in where the link is used; that session goes on if it is the same person's
     * @param address the network address it is used from
     */
    public Confirmation confirm(Token token, @Nullable SignedIn here, String password, String address) {
        MailedLink link = links.open(token).orElse(null);
        if (link == null || link.email() == null) {
            return new Confirmation.Gone();
        }
        Account account = accounts.find(link.accountId()).orElseThrow();
        PasswordTry proof = own(link, here)
                ? new PasswordTry.Right()
                : check.of(Optional.of(account), password, Throttle.Key.holder(account.id()), address);
        return proof instanceof PasswordTry.Right
                ? move(link, link.email(), account, here, token, address)
                : new Confirmation.Unproven(proof);
    }

    private Confirmation move(
            MailedLink link, String email, Account account, @Nullable SignedIn here, Token token, String address) {
        Long kept = here != null && own(link, here) ? here.sessionId() : null;
        try {
            return move.make(account, email, kept, token, address) ? new Confirmation.Made() : new Confirmation.Gone();
        } catch (DuplicateKeyException anotherHasIt) {
            move.stop(account.id(), account.actor(address));
            return new Confirmation.Taken();
        }
    }

    private static boolean own(MailedLink link, @Nullable SignedIn here) {
        return here != null && here.accountId() == link.accountId();
    }

    private static Optional<Awaited> awaited(MailedLink link) {
        return Optional.ofNullable(link.email()).map(email -> new Awaited(email, link.expiresAt()));
    }
}
