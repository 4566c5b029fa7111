package caseflow.vault;

import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultJobs {

    /** Nothing of it is shown from midnight on; within the hour it is gone as well. */
    @Bean
    Task<Void> vaultExpiryRound(VaultExpiry expiry, RowScope rows) {
        return Tasks.recurring("vault-expiry", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    try (var bound = rows.enterFirm()) {
                        expiry.expire();
                    }
                });
    }
}
