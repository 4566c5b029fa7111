package caseflow.audit;

import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditJobs {

    private static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("audit-check");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static TaskInstance<Void> check(long check) {
        return CHECK.instance(Long.toString(check)).build();
    }

    /** What is not linked yet could still be changed unnoticed, so this is often. */
    @Bean
    Task<Void> auditLinking(Linking linking, RowScope rows) {
        return Tasks.recurring("audit-linking", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        linking.round();
                    }
                });
    }

    @Bean
    Task<Void> auditDailyCheck(CheckWork work, RowScope rows) {
        return Tasks.recurring("audit-daily-check", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        work.daily();
                    }
                });
    }

    @Bean
    Task<Void> auditCheck(CheckWork work, RowScope rows) {
        return Tasks.custom(CHECK)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PATIENCE))
                .execute((job, context) -> {
                    try (var bound = rows.enterFirm()) {
                        work.go(Long.parseLong(job.getId()));
                    }
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }
}
