package caseflow.payments;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sees to the inbox as soon as something is in it. What it does not finish, a job takes up. */
@Component
class InboxWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
    private static final int HANDS = 4;

    private final CardGateway gateway;
    private final Inbox inbox;
    private final Settlements settlements;
    private final Semaphore free = new Semaphore(HANDS);
    private volatile ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private volatile boolean open;

    InboxWorker(CardGateway gateway, Inbox inbox, Settlements settlements) {
        this.gateway = gateway;
        this.inbox = inbox;
        this.settlements = settlements;
    }

    /** Wakes a hand, unless all are busy: they look again before they rest. */
    @TransactionalEventListener
    public void on(NoticeKept kept) {
        if (open && free.tryAcquire()) {
            hands.execute(() -> {
                try {
                    drain();
                } catch (RuntimeException broken) {
                    LOG.warn("the inbox of card payments is left for later", broken);
                } finally {
                    free.release();
                }
            });
        }
    }

    /** Sees to everything that waits now; without keys it waits on. */
    void drain() {
        if (!gateway.configured()) {
            return;
        }
        for (Optional<Lease> lease = inbox.lease(); lease.isPresent(); lease = inbox.lease()) {
            see(lease.get());
        }
    }

    private void see(Lease lease) {
        if (lease.intent() == null) {
            inbox.done(lease.events(), "about no payment");
            return;
        }
        try {
            boolean ours = settlements.apply(lease.intent()).isPresent();
            inbox.done(lease.events(), ours ? "applied" : "not a payment of this installation");
        } catch (RuntimeException failed) {
            LOG.warn("card payment {} could not be brought up to date", lease.intent(), failed);
            inbox.failed(lease, failed.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        hands = Executors.newFixedThreadPool(HANDS);
        open = true;
    }

    @Override
    public void stop() {
        open = false;
        hands.shutdown();
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
