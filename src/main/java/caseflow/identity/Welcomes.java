package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens once somebody has proved who they are, all of it or none. */
@Component
class Welcomes {

    private final Sessions sessions;
    private final Devices devices;
    private final DeviceStore deviceStore;
    private final IdentityLetters letters;
    private final SignInNotes notes;
    private final Clock clock;

    Welcomes(
            Sessions sessions,
            Devices devices,
            DeviceStore deviceStore,
            IdentityLetters letters,
            SignInNotes notes,
            Clock clock) {
        this.sessions = sessions;
        this.devices = devices;
        this.deviceStore = deviceStore;
        this.letters = letters;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    public Outcome welcome(Account account, Factor factor, Browser browser) {
        return sessions.begin(account, factor, browser)
                .<Outcome>map(session -> {
                    notes.cameIn(account, factor, browser);
                    return new Outcome.Welcome(session, recognise(account, browser), account.staff());
                })
                .orElseGet(Outcome.Refused::new);
    }

    /** Whoever has shown what opens the account, and may not come in all the same. */
    Outcome refuse(Account account, Browser browser) {
        notes.refused(account, browser);
        return new Outcome.Refused();
    }

    /** Tells the owner that somebody keeps trying. */
    @Transactional
    public void warn(Account account) {
        letters.manyFailures(account);
    }

    private Token recognise(Account account, Browser browser) {
        Optional<Token> known = devices.known(browser, Optional.of(account));
        if (known.isEmpty() && !devices.isFirst(account)) {
            letters.newDevice(account, browser, clock.instant());
        }
        Token device = known.orElseGet(Token::fresh);
        deviceStore.remember(device, account.id(), clock.instant());
        return device;
    }
}
