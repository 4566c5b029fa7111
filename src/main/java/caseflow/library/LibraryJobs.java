package caseflow.library;

import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryJobs {

    @Bean
    Task<Void> libraryRound(Searches searches, RowScope rows) {
        return Tasks.recurring("library-searches", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        searches.tidy();
                    }
                });
    }
}
