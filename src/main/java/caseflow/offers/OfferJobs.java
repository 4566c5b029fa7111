package caseflow.offers;

import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfferJobs {

    @Bean
    Task<Void> offerReminderRound(OfferReminders reminders, RowScope rows) {
        return Tasks.recurring("offer-reminders", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        reminders.remind();
                    }
                });
    }
}
