package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.database.Memory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The door to what the firm says of itself. Every page shows some of it, so it is remembered for a few seconds: a change
 * made on another node is seen that much later.
 */
@Service
public class FirmSettings {

    private record Known(Firm firm, BankGuard bank) {}

    private final FirmStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Memory<Known> memory;

    FirmSettings(FirmStore store, BankStore bank, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        memory = new Memory<>(() -> new Known(store.read(), bank.read()), clock);
    }

    /** With the bank details that are in force at this moment. */
    public Firm current() {
        Known known = memory.recall();
        return known.firm().paidTo(known.bank().details(clock.instant()));
    }

    /** The date where the firm is: what overdue, today and tomorrow are measured by. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), current().zone());
    }

    /** The time of day where the firm is. */
    public LocalTime time() {
        return LocalTime.ofInstant(clock.instant(), current().zone());
    }

    /**
     * What is not changed stays as it is by now, whoever changed it. Bank details are no part of this.
     *
     * @param seen the version that the person saw
     * @throws FirmChangedMeanwhile if somebody else was faster
     */
    @Transactional
    public void change(int seen, UnaryOperator<Firm> change, Actor actor) {
        Firm old = store.lock();
        if (old.version() != seen) {
            throw new FirmChangedMeanwhile();
        }
        Firm firm = change.apply(old).paidTo(old.bankDetails());
        List<String> fields = Changed.fields(old, firm);
        if (!fields.isEmpty()) {
            store.write(firm);
            memory.forget();
            events.publishEvent(new FirmSettingsChanged(actor, String.join(", ", fields)));
        }
    }

    @TransactionalEventListener
    public void forget(FirmSettingsChanged committed) {
        memory.forget();
    }

    @TransactionalEventListener
    public void forget(BankChanged committed) {
        memory.forget();
    }
}
