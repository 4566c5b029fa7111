package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.web.Brand;
import caseflow.web.Brands;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private record Memory(Firm firm, Instant until) {}

    private final FirmStore store;
    private final MailSettings mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable Memory memory;

    FirmSettings(FirmStore store, MailSettings mail, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    public Firm current() {
        Memory known = memory;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.until)) {
            return known.firm;
        }
        Firm firm = store.read();
        memory = new Memory(firm, now.plus(REMEMBERED));
        return firm;
    }

    /** The date where the firm is: what overdue, today and tomorrow are measured by. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), current().zone());
    }

    @Transactional
    public void change(Firm firm, Actor actor) {
        store.write(firm);
        memory = null;
        events.publishEvent(new FirmSettingsChanged(actor, firm.name()));
    }

    /** A page read before the change was committed may have remembered what was. */
    @TransactionalEventListener
    public void forget(FirmSettingsChanged committed) {
        memory = null;
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
