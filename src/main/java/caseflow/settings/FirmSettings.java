package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.database.Memory;
import caseflow.web.Brand;
import caseflow.web.Brands;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The door to what the firm says of itself. Every page shows some of it, so it is remembered for a few seconds: a change
 * made on another node is seen that much later.
 */
@Service
public class FirmSettings implements Brands {

    private final FirmStore store;
    private final MailSettings mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Memory<Firm> memory;

    FirmSettings(FirmStore store, MailSettings mail, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
        memory = new Memory<>(store::read, clock);
    }

    public Firm current() {
        return memory.recall();
    }

    /** The date where the firm is: what overdue, today and tomorrow are measured by. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), current().zone());
    }

    @Transactional
    public void change(Firm firm, Actor actor) {
        store.write(firm);
        memory.forget();
        events.publishEvent(new FirmSettingsChanged(actor, firm.name()));
    }

    @TransactionalEventListener
    public void forget(FirmSettingsChanged committed) {
        memory.forget();
    }

    @Override
    public Brand brand() {
        Firm firm = current();
        return new Brand(
                firm.name(),
                firm.email(),
                firm.phone(),
                firm.zone(),
                mail.rules().discreet());
    }
}
