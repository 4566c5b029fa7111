package caseflow.storage;

import caseflow.database.RowScope;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes known that a file cannot be read: in the log each time, and to the firm once for each file. */
@Component
class Alarm {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final StorageStore store;
    private final ApplicationEventPublisher events;
    private final RowScope rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Alarm(
            StorageStore store,
            ApplicationEventPublisher events,
            RowScope rows,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.rows = rows;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // what it was found out in may have to be undone
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return the same, to be thrown */
    BlobUnreadable raise(BlobUnreadable loss) {
        LOG.error("A stored file cannot be read and has to be restored from a backup", loss);
        try (var bound = rows.enterFirm()) {
            transaction.executeWithoutResult(status -> tell(loss));
        } catch (RuntimeException unheard) {
            LOG.error("Nobody could be told of it", unheard);
            loss.addSuppressed(unheard);
        }
        return loss;
    }

    private void tell(BlobUnreadable loss) {
        if (store.note(loss.id(), loss.finding(), clock.instant())) {
            events.publishEvent(new BlobLost(loss.id()));
        }
    }
}
