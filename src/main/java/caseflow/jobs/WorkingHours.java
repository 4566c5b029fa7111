package caseflow.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The worker begins when all else stands and is the first to stop, finishing what it has in hand. */
@Component
class WorkingHours implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean open;

    WorkingHours(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        open = true;
    }

    @Override
    public void stop() {
        open = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
