package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.jobs.Rounds;
import caseflow.settings.FirmSettings;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;

/**
 * Reminds signers once, some days before a contract cannot be signed any more, and the firm once, before a signed one
 * ends; each in a transaction of its own.
 */
@Service
class ContractReminders {

    private static final int DAYS_BEFORE_LAST = 3;
    private static final int DAYS_BEFORE_END = 30;

    /** Between the letter that asks and the one that reminds. */
    private static final Duration AT_LEAST = Duration.ofDays(1);

    /** Where the firm is: nobody is reminded at night. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Contracts contracts;
    private final ContractDispatches dispatches;
    private final Endings endings;
    private final FirmSettings settings;
    private final MailSettings rules;
    private final Clock clock;

    ContractReminders(
            Contracts contracts,
            ContractDispatches dispatches,
            Endings endings,
            FirmSettings settings,
            MailSettings rules,
            Clock clock) {
        this.contracts = contracts;
        this.dispatches = dispatches;
        this.endings = endings;
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    void remind() {
        LocalTime time = settings.time();
        if (time.isBefore(MORNING)) {
            return;
        }
        LocalDate today = settings.today();
        if (rules.mails(Occasion.CONTRACT_REMINDER)) {
            Rounds.each(
                    contracts.unreminded(
                            today,
                            today.plusDays(DAYS_BEFORE_LAST),
                            clock.instant().minus(AT_LEAST),
                            ClientScope.ALL),
                    id -> dispatches.remind(id, ClientScope.ALL, Actor.system()));
        }
        if (rules.mails(Occasion.CONTRACT_ENDING_STAFF)) {
            Rounds.each(
                    contracts.ending(today, today.plusDays(DAYS_BEFORE_END), ClientScope.ALL),
                    id -> endings.announce(id, ClientScope.ALL));
        }
    }
}
