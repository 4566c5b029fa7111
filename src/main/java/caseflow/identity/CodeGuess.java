package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A guess at the second factor by somebody half signed in: slowed down, written down, and told to the owner. */
@Component
class CodeGuess {

    private final Throttle throttle;
    private final Devices devices;
    private final FactorNews news;
    private final SignInNotes notes;

    CodeGuess(Throttle throttle, Devices devices, FactorNews news, SignInNotes notes) {
        this.throttle = throttle;
        this.devices = devices;
        this.news = news;
        this.notes = notes;
    }

    Outcome make(Account account, Browser browser, Supplier<Outcome> step) {
        Throttle.Key guesser = devices.known(browser, Optional.of(account))
                .map(Throttle.Key::codes)
                .orElseGet(() -> Throttle.Key.codes(account.id()));
        Throttle.Key place = Throttle.Key.address(browser.address());
        var left = throttle.guess(guesser, place);
        if (!left.isZero()) {
            return new Outcome.TooSoon(new Wait(left));
        }
        Outcome outcome = step.get();
        if (outcome instanceof Outcome.Welcome) {
            throttle.right(guesser, place);
            return outcome;
        }
        throttle.wrong(guesser, place);
        notes.refused(account, browser);
        if (throttle.failures(guesser) == Throttle.FREE) {
            news.tried(account);
        }
        return outcome;
    }
}
