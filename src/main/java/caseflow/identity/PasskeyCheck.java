package caseflow.identity;

import caseflow.identity.passkey.Ceremonies;
import caseflow.identity.passkey.Challenges;
import caseflow.identity.passkey.Purpose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what a browser sends answers the challenge it was given, which is used up by it either way. */
@Component
class PasskeyCheck {

    private final Challenges challenges;
    private final Ceremonies ceremonies;
    private final AccountStore accounts;
    private final Throttle throttle;

    PasskeyCheck(Challenges challenges, Ceremonies ceremonies, AccountStore accounts, Throttle throttle) {
        this.challenges = challenges;
        this.ceremonies = ceremonies;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /**
     * What came of a challenge.
     *
     * @param owner whose passkey it is, or is said to be
     * @param good whether it was shown
     */
    record Shown(Account owner, boolean good) {}

    /**
     * Whose passkey was shown; nothing without a challenge, which is slowed down when it is asked for.
     *
     * @param account whose it has to be; null for whoever's it is
     * @param token of the browser that was asked
     * @param credential what its device made of the challenge, in JSON
     * @param asker by what the question was counted, where it counts no more
     */
    Optional<Shown> shown(
            Purpose purpose, @Nullable Long account, Optional<Token> token, String credential, Throttle.Key asker) {
        Optional<Shown> shown =
                taken(purpose, account, token).flatMap(challenge -> judged(credential, challenge, account));
        shown.filter(Shown::good).ifPresent(one -> throttle.forgive(asker));
        return shown;
    }

    /** Whether a passkey of that name was made for the account, and counts from now on. */
    boolean added(Account account, Optional<Token> token, PasskeyForm form, String name) {
        boolean added = taken(Purpose.ADDING, account.id(), token)
                .filter(challenge -> ceremonies.add(PasskeyAsking.holder(account), name, form.said(), challenge))
                .isPresent();
        if (added) {
            throttle.forgive(Throttle.Key.passkey(account.id()));
        }
        return added;
    }

    private Optional<Shown> judged(String credential, byte[] challenge, @Nullable Long account) {
        Optional<Long> owner = ceremonies.account(credential, challenge, account);
        return owner.or(() -> ceremonies.named(credential))
                .flatMap(accounts::find)
                .map(one -> new Shown(one, owner.isPresent()));
    }

    private Optional<byte[]> taken(Purpose purpose, @Nullable Long account, Optional<Token> token) {
        return token.flatMap(secret -> challenges.take(secret.hash(), purpose, account));
    }
}
