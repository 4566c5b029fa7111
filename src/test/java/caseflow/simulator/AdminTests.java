package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.StripeException;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The simulator as somebody else's process drives it. */
class AdminTests {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everythingCanBeDoneFromAfar() throws Exception {
        String intent = shop.ask(10_00).getId();

        post("/admin/payment_intents/" + intent + "/confirm", "number=4000002500003155");
        assertThat(shop.look(intent).getStatus()).isEqualTo("requires_action");
        post("/admin/payment_intents/" + intent + "/authenticate", "");
        assertThat(shop.look(intent).getStatus()).isEqualTo("succeeded");
        String refund = Json.text(post("/admin/payment_intents/" + intent + "/refund", "amount=400"), "id");
        post("/admin/refunds/" + refund + "/fail", "");
        assertThat(shop.client.v1().refunds().retrieve(refund).getStatus()).isEqualTo("failed");
        String dispute = Json.text(post("/admin/payment_intents/" + intent + "/dispute", ""), "id");
        assertThat(Json.text(post("/admin/disputes/" + dispute + "/win", ""), "status"))
                .isEqualTo("won");
    }

    @Test
    void faultsAreSetAndCleared() throws Exception {
        post("/admin/faults", "fault=500&times=2&where=/v1/events");

        assertThat(catchThrowableOfType(
                                StripeException.class,
                                () -> shop.client.v1().events().list())
                        .getStatusCode())
                .isEqualTo(500);
        send("DELETE", "/admin/faults", "", shop.simulator.secretKey());
        assertThat(shop.client.v1().events().list().getData()).isEmpty();
        assertThat(post("/admin/faults", "fault=earthquake").at("/error/param").asString())
                .isEqualTo("fault");
    }

    @Test
    void eventsGoWhereTheyAreSentAndMayBeLost() throws Exception {
        try (Endpoint endpoint = new Endpoint()) {
            post("/admin/webhooks", "url=" + endpoint.url());
            post("/admin/faults", "fault=drop&where=payment_intent.");
            String intent = shop.paid(10_00).getId();
            post("/admin/payment_intents/" + intent + "/refund", "amount=400");
            assertThat(shop.simulator.awaitWebhooks(Duration.ofSeconds(10))).isTrue();

            assertThat(endpoint.types()).containsExactly("refund.created", "charge.refunded");
        }
    }

    @Test
    void requestsCanBeReadAgain() throws Exception {
        shop.ask(10_00);

        JsonNode asked = send("GET", "/admin/requests", "", shop.simulator.secretKey());

        assertThat(asked.at("/data/0/form/amount").asString()).isEqualTo("1000");
    }

    @Test
    void onlyTheSecretKeyMayDoSo() throws Exception {
        JsonNode refused = send("POST", "/admin/faults", "fault=down", shop.simulator.publishableKey());

        assertThat(refused.at("/error/message").asString()).contains("secret key");
    }

    @Test
    void nobodyComesUnderAnotherName() throws IOException {
        URI address = shop.simulator.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void itRunsByItself() {
        var said = new ByteArrayOutputStream();
        String[] arguments = {"--port", "0", "--webhook", "http://127.0.0.1:9/webhooks"};
        try (Simulator alone = SimulatorCommand.start(arguments, new PrintStream(said, true, StandardCharsets.UTF_8))) {
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("The simulator is ready: " + alone.address())
                    .contains("caseflow.stripe.secret-key=" + alone.secretKey());
        }
    }

    private JsonNode post(String path, String form) throws Exception {
        return send("POST", path, form, shop.simulator.secretKey());
    }

    private JsonNode send(String method, String path, String form, String key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(shop.simulator.address() + path))
                .header("Authorization", "Bearer " + key)
                .method(method, BodyPublishers.ofString(form))
                .build();
        return Json.parse(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }
}
