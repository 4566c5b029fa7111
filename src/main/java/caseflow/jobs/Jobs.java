package caseflow.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where work is left for later. A job is a row of the transaction that leaves it; a job of the same name and instance
 * that already waits is moved, not doubled. What runs it is any {@code Task} bean of that name.
 *
 * <p>Jobs run outside any transaction and with nobody's row scope: a task that touches clients' rows says whose.
 */
@Component
public class Jobs {

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Jobs(DataSource dataSource, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), List.of())
                .build();
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** To be done at once, but after the commit: if the transaction fails, there is nothing to do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void soon(TaskInstance<?> job) {
        at(clock.instant(), job);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void at(Instant when, TaskInstance<?> job) {
        client.schedule(job, when, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }
}
