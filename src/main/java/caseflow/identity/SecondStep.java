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
    private final HeldFactors held;
    private final Passage passage;
    private final CodeGuess guess;
    private final SignInNotes notes;

    SecondStep(
            PendingSignIns pending,
            AppCodes apps,
            HeldFactors held,
            Passage passage,
            CodeGuess guess,
            SignInNotes notes) {
        this.pending = pending;
        this.apps = apps;
        this.held = held;
        this.passage = passage;
        this.guess = guess;
        this.notes = notes;
    }

    Optional<PendingSignIn> open(Optional<Token> token) {
        return token.flatMap(pending::open);
    }

    /** By what the person may go on: a code of the app, a passkey, or either. */
    ProofWays ways(PendingSignIn person) {
        long account = person.account().id();
        return new ProofWays(false, held.app(account), held.passkey(account));
    }

    /** The app to be enrolled first; nothing if a factor counts by now. */
    Optional<Totp> app(PendingSignIn person) {
        long account = person.account().id();
        return Optional.ofNullable(person.secret())
                .filter(secret -> !held.any(account))
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
                .flatMap(person -> app(person).map(app -> enrol(person, app, typed, browser)))
                .orElseGet(() -> new Enrolled(new Outcome.Gone(), List.of()));
    }

    private Enrolled enrol(PendingSignIn person, Totp app, String typed, Browser browser) {
        Enrolled enrolled = passage.enrol(person, app, typed, browser);
        if (!(enrolled.outcome() instanceof Outcome.Welcome)) {
            notes.refused(person.account(), browser);
        }
        return enrolled;
    }

    private Outcome guess(Optional<Token> token, Browser browser, Function<PendingSignIn, Outcome> step) {
        return open(token)
                .map(person -> guess.make(person.account(), browser, () -> step.apply(person)))
                .orElseGet(Outcome.Gone::new);
    }
}
