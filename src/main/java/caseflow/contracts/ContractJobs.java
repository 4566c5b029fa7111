package caseflow.contracts;

import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContractJobs {

    @Bean
    Task<Void> contractReminderRound(ContractReminders reminders, RowScope rows) {
        return Tasks.recurring("contract-reminders", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        reminders.remind();
                    }
                });
    }

    @Bean
    Task<Void> contractSealingRound(SealingRound round, RowScope rows) {
        return Tasks.recurring("contract-sealing", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        round.seal();
                    }
                });
    }
}
