package caseflow.payments;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about card payments without being asked; each by one node at a time. */
@Configuration(proxyBeanMethods = false)
class CardJobs {

    @Bean
    Task<Void> cardInbox(InboxWorker worker) {
        return Tasks.recurring("card-inbox", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> worker.drain());
    }

    @Bean
    Task<Void> cardFollowUp(Reconciliation reconciliation) {
        return Tasks.recurring("card-follow-up", FixedDelay.of(Duration.ofMinutes(3)))
                .execute((instance, context) -> reconciliation.followUp());
    }

    @Bean
    Task<Void> cardCatchUp(Reconciliation reconciliation) {
        return Tasks.recurring("card-catch-up", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> reconciliation.catchUp());
    }

    @Bean
    Task<Void> cardCompare(Reconciliation reconciliation) {
        return Tasks.recurring("card-compare", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> reconciliation.compare());
    }
}
