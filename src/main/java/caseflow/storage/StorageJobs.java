package caseflow.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageJobs {

    @Bean
    Task<Void> storageOrphans(Orphans orphans) {
        return Tasks.recurring("storage-orphans", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> orphans.collect());
    }
}
