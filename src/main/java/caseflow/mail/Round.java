package caseflow.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The postman's round: a job for each letter, left with the letter and repeated until he need not come back. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${caseflow.smtp.host:}'.isBlank()")
class Round {

    private static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("letter");

    static TaskInstance<Void> stop(LetterId letter) {
        return LETTER.instance(letter.toString()).build();
    }

    @Bean
    Task<Void> letterRound(Postman postman) {
        return Tasks.custom(LETTER)
                .onDeadExecutionRevive()
                .execute((stop, context) -> postman.deliver(LetterId.valueOf(stop.getId()))
                        .<CompletionHandler<Void>>map(again -> (done, job) -> job.reschedule(done, again))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
