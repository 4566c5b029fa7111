package caseflow.crypto;

import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A rotation goes on by itself: after a failure, and on another node after the death of one. */
@Configuration(proxyBeanMethods = false)
class RotationJob {

    private static final TaskDescriptor<Void> ROTATION = TaskDescriptor.of("key-rotation");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static TaskInstance<Void> of(long rotation) {
        return ROTATION.instance(Long.toString(rotation)).build();
    }

    @Bean
    Task<Void> keyRotation(RotationWork work, RowScope rows) {
        return Tasks.custom(ROTATION)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PATIENCE))
                .execute((job, context) -> {
                    try (var bound = rows.enterFirm()) {
                        return work.go(
                                        Long.parseLong(job.getId()),
                                        () -> context.getSchedulerState().isShuttingDown())
                                .<CompletionHandler<Void>>map(again -> (done, then) -> then.reschedule(done, again))
                                .orElseGet(CompletionHandler.OnCompleteRemove::new);
                    }
                });
    }
}
