package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The door to the second half of signing in. As {@link PasswordCheck}, it holds no transaction: a wrong try has to be
 * counted although nothing comes of it.
 */
@Service
class SecondStep {

    /** What comes of enrolling an app on the way in. */
    record Enrolled(Outcome outcome, List<RecoveryCode> codes) {}

    private final PendingSignIns pending;
    private final AppCodes apps;
    private final Passage passage;
    private final Throttle throttle;
    private final Devices devices;
    private final FactorNews news;

    SecondStep(
            PendingSignIns pending,
            AppCodes apps,
            Passage passage,
            Throttle throttle,
            Devices devices,
            FactorNews news) {
        this.pending = pending;
        this.apps = apps;
        this.passage = passage;
        this.throttle = throttle;
        this.devices = devices;
        this.news = news;
    }

    Optional<PendingSignIn> open(Optional<Token> token) {
        return token.flatMap(pending::open);
    }

    /** The app to be enrolled first; nothing if one counts by now. */
    Optional<Totp> app(PendingSignIn person) {
        long account = person.account().id();
        return Optional.ofNullable(person.secret())
                .filter(secret -> !apps.enrolled(account))
                .map(secret -> apps.open(account, secret));
    }

    Outcome withCode(Optional<Token> token, String typed, Browser browser) {
        return guess(token, browser, person -> passage.withCode(person, typed, browser));
    }

    Outcome withRecoveryCode(Optional<Token> token, String typed, Browser browser) {
        return guess(token, browser, person -> passage.withRecoveryCode(person, typed, browser));
    }

    /** What is guessed here stands on the page: nothing to be slowed down. */
    Enrolled enrol(Optional<Token> token, String typed, Browser browser) {
        return open(token)
                .flatMap(person -> app(person).map(app -> passage.enrol(person, app, typed, browser)))
                .orElseGet(() -> new Enrolled(new Outcome.Gone(), List.of()));
    }

    private Outcome guess(Optional<Token> token, Browser browser, Function<PendingSignIn, Outcome> step) {
        Optional<PendingSignIn> person = open(token);
        if (person.isEmpty()) {
            return new Outcome.Gone();
        }
        Account account = person.get().account();
        Throttle.Key guesser = devices.known(browser, Optional.of(account))
                .map(Throttle.Key::codes)
                .orElseGet(() -> Throttle.Key.codes(account.id()));
        Throttle.Key place = Throttle.Key.address(browser.address());
        var left = throttle.guess(guesser, place);
        if (!left.isZero()) {
            return new Outcome.TooSoon(new Wait(left));
        }
        Outcome outcome = step.apply(person.get());
        if (outcome instanceof Outcome.Welcome) {
            throttle.right(guesser, place);
            return outcome;
        }
        throttle.wrong(guesser);
        if (throttle.failures(guesser) == Throttle.FREE) {
            news.tried(account);
        }
        return outcome;
    }
}
