package caseflow.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** The same key gives the same answer, for a day. */
final class Idempotency {

    private static final Duration KEPT = Duration.ofHours(24);

    private final Clock clock;
    private final Map<String, Kept> answers = new HashMap<>();

    Idempotency(Clock clock) {
        this.clock = clock;
    }

    private record Kept(String print, long since, boolean done, int status, ObjectNode body) {}

    /** @return the answer this key has had; none, and it is in use from now on */
    synchronized Optional<Answer> begin(String key, String print) {
        Kept kept = answers.get(key);
        long now = clock.instant().getEpochSecond();
        if (kept == null || kept.since + KEPT.toSeconds() < now) {
            answers.put(key, new Kept(print, now, false, 0, Json.object()));
            return Optional.empty();
        }
        if (!kept.done) {
            throw Refusal.idempotency(
                            409,
                            "There is currently another in-progress request using this Idempotency Key (that probably"
                                    + " means you submitted twice, and the other request is still going through): "
                                    + key + ". Please try again later.")
                    .code("idempotency_key_in_use");
        }
        if (!kept.print.equals(print)) {
            throw Refusal.idempotency(
                    400,
                    "Keys for idempotent requests can only be used with the same parameters they were first used"
                            + " with. Try using a key other than '" + key + "' if you meant to execute a different"
                            + " request.");
        }
        return Optional.of(new Answer(kept.status, kept.body.deepCopy()));
    }

    synchronized void end(String key, Answer answer) {
        answers.computeIfPresent(
                key,
                (same, kept) -> new Kept(
                        kept.print,
                        kept.since,
                        true,
                        answer.status(),
                        answer.body().deepCopy()));
    }

    /** Nothing was done under it: it may be used again. */
    synchronized void forget(String key) {
        answers.remove(key);
    }

    /** What must be the same for two requests to be the same. */
    static String print(String method, String path, Params params) {
        String text = method + path + new TreeMap<>(params.withoutCard().values());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    synchronized ObjectNode toTree() {
        ObjectNode tree = Json.object();
        answers.forEach((key, kept) -> {
            if (kept.done) {
                tree.putObject(key)
                        .put("print", kept.print)
                        .put("since", kept.since)
                        .put("status", kept.status)
                        .set("body", kept.body);
            }
        });
        return tree;
    }

    synchronized void read(ObjectNode tree) {
        tree.forEachEntry((key, kept) -> answers.put(
                key,
                new Kept(
                        Json.text(kept, "print"),
                        kept.path("since").asLong(),
                        true,
                        kept.path("status").asInt(),
                        kept.path("body").asObject())));
    }
}
