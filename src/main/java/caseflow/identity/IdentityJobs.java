package caseflow.identity;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityJobs {

    @Bean
    Task<Void> oldTries(Throttle throttle) {
        return Tasks.recurring("identity-old-tries", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> throttle.clear());
    }

    @Bean
    Task<Void> oldDevices(Devices devices) {
        return Tasks.recurring("identity-old-devices", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> devices.tidy());
    }
}
