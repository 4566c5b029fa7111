package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Draws receipts after the money is booked: drawing takes its time, and whoever books holds the counter of receipts.
 */
@Configuration(proxyBeanMethods = false)
class ReceiptRound {

    private static final TaskDescriptor<Void> RECEIPT = TaskDescriptor.of("receipt");

    static TaskInstance<Void> of(Payment payment) {
        return RECEIPT.instance(payment.client().value() + "/" + payment.id()).build();
    }

    @Bean
    Task<Void> drawReceipt(Papers papers, RowScope rows) {
        return Tasks.oneTime(RECEIPT).execute((job, context) -> {
            String[] ids = job.getId().split("/", -1);
            ClientId client = ClientId.valueOf(ids[0]);
            try (var bound = rows.enterClient(client.value())) {
                papers.of(PaymentId.valueOf(ids[1]), ClientScope.of(client));
            }
        });
    }
}
