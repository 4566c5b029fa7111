package caseflow.billing;

import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    @Bean
    Task<Void> invoiceReminderRound(ReminderRound round, RowScope rows) {
        return Tasks.recurring("invoice-reminders", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        round.remind();
                    }
                });
    }
}
