package caseflow.crypto;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The transit engine of a HashiCorp Vault or OpenBao, asked over HTTP. */
final class Transit {

    /** The whole exchange, however slowly it answers. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String place;
    private final String key;
    private final Supplier<String> token;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param status of the answer, and what it says was wrong */
    record Answer(int status, JsonNode body) {

        boolean good() {
            return status == 200;
        }

        String field(String name) {
            return body.path("data").path(name).asString("");
        }

        String complaint() {
            return status + " " + body.path("errors").path(0).asString("");
        }
    }

    /** @param place of the engine, {@code https://kms.example.com:8200/v1/transit} */
    Transit(String place, String key, Supplier<String> token) {
        this.place = place;
        this.key = key;
        this.token = token;
    }

    /**
     * Encrypts or decrypts.
     *
     * @throws MasterAway if there is no answer, or none that can be read
     */
    Answer ask(String deed, Map<String, String> question) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(place + "/" + deed + "/" + key))
                .header("X-Vault-Token", token.get())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(question)))
                .build();
        HttpResponse<byte[]> answer = exchange(request);
        try {
            return new Answer(answer.statusCode(), json.readTree(answer.body()));
        } catch (JacksonException unreadable) {
            throw new MasterAway(unreadable);
        }
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        var exchange = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new MasterAway(slow);
        } catch (ExecutionException failed) {
            throw new MasterAway(failed.getCause() instanceof IOException refused ? refused : failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MasterAway(stopped);
        } finally {
            exchange.cancel(true);
        }
    }
}
