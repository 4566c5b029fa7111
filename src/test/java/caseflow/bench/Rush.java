package caseflow.bench;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.function.IntPredicate;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Brings events as Stripe does, each signed when it leaves, but each several times and in no order. */
final class Rush {

    static final int COPIES = 3;
    static final int AT_ONCE = 8;

    /** The same disorder each time. */
    private static final long SEED = 2026;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI door;
    private final String secret;
    private final Clock clock;

    /** @param node the environment of the application that they are for */
    Rush(Environment node, Clock clock) {
        door = URI.create("http://127.0.0.1:" + node.getRequiredProperty("local.server.port") + "/webhooks/stripe");
        secret = node.getRequiredProperty("caseflow.stripe.webhook-secret");
        this.clock = clock;
    }

    /** @param statuses how often which was answered; 0 stands for no answer */
    record Answers(Map<Integer, Integer> statuses, Duration took) {

        int taken() {
            return sum(status -> status / 100 == 2);
        }

        int refused() {
            return sum(status -> status / 100 != 2);
        }

        private int sum(IntPredicate which) {
            return statuses.entrySet().stream()
                    .filter(answer -> which.test(answer.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    Answers deliver(List<JsonNode> events) throws InterruptedException, ExecutionException {
        List<String> bodies = disordered(events);
        Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
        long begun = System.nanoTime();
        Hands.each(AT_ONCE, bodies, body -> statuses.merge(status(body), 1, Integer::sum));
        return new Answers(statuses, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static List<String> disordered(List<JsonNode> events) {
        List<String> bodies = new ArrayList<>();
        Collections.nCopies(COPIES, events).forEach(copy -> copy.forEach(event -> bodies.add(event.toString())));
        Collections.shuffle(bodies, new Random(SEED));
        return bodies;
    }

    private int status(String body) {
        try {
            return client.send(signed(body), BodyHandlers.discarding()).statusCode();
        } catch (IOException noAnswer) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpRequest signed(String body) {
        try {
            String signature = Webhook.Signature.generateSignatureHeader(
                    body, secret, clock.instant().getEpochSecond());
            return HttpRequest.newBuilder(door)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("Stripe-Signature", signature)
                    .POST(BodyPublishers.ofString(body))
                    .build();
        } catch (GeneralSecurityException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }
}
