package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the first factor to a session, all of it or none: the try counts, the code is used up, and so is the pending. */
@Component
class Passage {

    private final PendingSignIns pending;
    private final AppCodes apps;
    private final RecoveryCodes recovery;
    private final Enrolling enrolling;
    private final FactorNews news;
    private final Sessions sessions;
    private final Welcomes welcomes;

    Passage(
            PendingSignIns pending,
            AppCodes apps,
            RecoveryCodes recovery,
            Enrolling enrolling,
            FactorNews news,
            Sessions sessions,
            Welcomes welcomes) {
        this.pending = pending;
        this.apps = apps;
        this.recovery = recovery;
        this.enrolling = enrolling;
        this.news = news;
        this.sessions = sessions;
        this.welcomes = welcomes;
    }

    @Transactional
    public Outcome withCode(PendingSignIn person, String typed, Browser browser) {
        return pass(
                person, Factor.TOTP, browser, () -> apps.use(person.account().id(), typed));
    }

    @Transactional
    public Outcome withRecoveryCode(PendingSignIn person, String typed, Browser browser) {
        Account account = person.account();
        return pass(person, Factor.RECOVERY, browser, () -> {
            boolean right = recovery.use(account.id(), typed);
            if (right) {
                news.recovered(account, recovery.left(account.id()), browser.address());
            }
            return right;
        });
    }

    @Transactional
    public SecondStep.Enrolled enrol(PendingSignIn person, Totp app, String typed, Browser browser) {
        if (!pending.attempt(person)) {
            return new SecondStep.Enrolled(new Outcome.Gone(), List.of());
        }
        return enrolling
                .confirm(person.account(), app, typed, browser.address())
                .map(codes -> {
                    // nobody showed an app there
                    sessions.endAll(person.account().id(), null);
                    return new SecondStep.Enrolled(
                            welcomes.welcome(person.account(), person.enrolled(), browser), codes);
                })
                .orElseGet(() -> new SecondStep.Enrolled(new Outcome.Refused(), List.of()));
    }

    private Outcome pass(PendingSignIn person, Factor factor, Browser browser, BooleanSupplier right) {
        if (!pending.attempt(person)) {
            return new Outcome.Gone();
        }
        if (!right.getAsBoolean()) {
            return new Outcome.Refused();
        }
        pending.use(person);
        return welcomes.welcome(person.account(), factor, browser);
    }
}
