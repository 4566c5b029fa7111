package caseflow.support;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Rounds are made once, when the application starts, and after that where a test makes one. Else they would come into
 * whatever test has the clock run ahead.
 */
@TestComponent
class QuietJobs implements BeanPostProcessor {

    private static final Duration NEVER = Duration.ofDays(36_500);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RecurringTask<?> round ? once(round) : bean;
    }

    private static <T> RecurringTask<T> once(RecurringTask<T> round) {
        return Tasks.recurring(round.getName(), FixedDelay.of(NEVER), round.getDataClass())
                .execute((instance, context) -> {
                    round.execute(instance, context);
                });
    }
}
