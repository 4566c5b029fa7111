package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several at once, as on several nodes. */
class PostmenTests extends PostOffice {

    @Test
    void severalNodesSendEachLetterOnce() throws Exception {
        List<LetterId> ids = IntStream.range(0, 20)
                .mapToObj(n -> post("reader" + n + "@post.example"))
                .toList();

        try (var one = Node.start(dataSource, postman, watch);
                var other = Node.start(dataSource, postman, watch)) {
            one.look();
            other.look();
            await().until(() -> ids.stream().allMatch(id -> letter(id).state() == LetterSummary.State.SENT));
        }
        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    @Test
    void twoPostmenAtTheSameLetterSendItOnce() throws Exception {
        LetterId id = post("grace@post.example");
        Callable<Optional<Instant>> delivery = () -> postman.deliver(id);

        ExecutorService hands = Executors.newFixedThreadPool(4);
        for (Future<Optional<Instant>> done : hands.invokeAll(List.of(delivery, delivery, delivery, delivery))) {
            assertThat(done.get()).isEmpty();
        }
        hands.shutdown();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatANodeHadInHandWhenItDiedIsTakenUpByAnother() {
        LetterId id = post("grace@post.example");
        jdbc.sql("""
                UPDATE scheduled_tasks SET picked = true, picked_by = 'dead', last_heartbeat = now() - interval '2 hours'
                WHERE task_name = 'letter'
                """).update();

        // whatever clock it was given, the scheduler revives what died by the real one: then the letter is long due
        try (var node = Node.start(dataSource, postman, Clock.offset(Clock.systemUTC(), Duration.ofDays(3_650)))) {
            await().until(() -> {
                node.look();
                return letter(id).state() == LetterSummary.State.SENT;
            });
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }
}
