package caseflow.identity;

import caseflow.database.RowScope;
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
    Task<Void> oldSessions(Sessions sessions, Devices devices) {
        return Tasks.recurring("identity-old-sessions", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    sessions.tidy();
                    devices.tidy();
                });
    }

    /** Nothing of them opens any more; this says so in the trail. */
    @Bean
    Task<Void> previewsOver(Previews previews, RowScope rows) {
        return Tasks.recurring("identity-previews-over", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        previews.endOver();
                    }
                });
    }
}
