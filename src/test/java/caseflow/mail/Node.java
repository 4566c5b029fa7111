package caseflow.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** One more node with a postman of its own, at work from {@link #start} to {@link #close}. */
record Node(Scheduler scheduler) implements AutoCloseable {

    static Node start(DataSource dataSource, Postman postman, Clock clock) {
        Scheduler scheduler = Scheduler.create(
                        new TransactionAwareDataSourceProxy(dataSource), new Round().letterRound(postman))
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed("test-" + UUID.randomUUID()))
                .threads(2)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        scheduler.start();
        return new Node(scheduler);
    }

    void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
