package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.AuthenticationException;
import com.stripe.model.PaymentIntent;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a page in a browser may do with the publishable key, and which cards and keys are taken at all. */
class KeysAndCardsTests {

    private static final String NOT_A_TEST_CARD = "4532015112830366";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(SimulatorSettings.forTests().state(folder.resolve("simulator.json")));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk_live_51", "rk_live_51", "pk_live_51"})
    void liveKeysAreRefused(String key) {
        assertThatThrownBy(() -> shop.client(key, 0).v1().events().list())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("no live keys")
                .hasMessageNotContaining(key);
    }

    @Test
    void otherKeysAreRefused() {
        assertThatThrownBy(() -> shop.client("sk_test_else", 0).v1().events().list())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Invalid API Key")
                .hasMessageNotContaining("sk_test_else");
    }

    @Test
    void aPageSeesItsOwnIntentOnlyAndNotAllOfIt() throws Exception {
        PaymentIntent intent = shop.ask(10_00);
        String path = "/v1/payment_intents/" + intent.getId();

        JsonNode seen = get(path + "?client_secret=" + intent.getClientSecret());
        assertThat(Json.text(seen, "status")).isEqualTo("requires_payment_method");
        assertThat(seen.has("metadata")).isFalse();
        assertThat(seen.has("latest_charge")).isFalse();
        assertThat(get(path + "?client_secret=pi_else").at("/error/param").asString())
                .isEqualTo("client_secret");
        assertThat(get(path).at("/error/param").asString()).isEqualTo("client_secret");
        assertThat(get("/v1/events").at("/error/message").asString()).contains("publishable");
        assertThat(get("/v1/payment_intents").at("/error/message").asString()).contains("publishable");
    }

    @Test
    void aPagePaysWithACardOfWhichOnlyTheLastFourAreKept() throws Exception {
        PaymentIntent intent = shop.ask(10_00);

        JsonNode paid = pay(intent, "4242 4242 4242 4242", nextYear(), "123");

        assertThat(Json.text(paid, "status")).isEqualTo("succeeded");
        assertThat(paid.has("metadata")).isFalse();
        assertThat(Files.readString(folder.resolve("simulator.json")))
                .contains("\"last4\" : \"4242\"")
                .doesNotContain("4242424242424242", "4242 4242");
    }

    @Test
    void aRefusalShowsNoMoreThanAPageMaySee() throws Exception {
        JsonNode refused = pay(shop.ask(10_00), "4000000000009995", nextYear(), "123");

        assertThat(refused.at("/error/decline_code").asString()).isEqualTo("insufficient_funds");
        assertThat(refused.at("/error/payment_intent/status").asString()).isEqualTo("requires_payment_method");
        assertThat(refused.at("/error/payment_intent/metadata").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "4242424242424241, 0, 123, incorrect_number",
        "4242424242424242, -2, 123, invalid_expiry_year",
        "4242424242424242, 0, 12, invalid_cvc"
    })
    void whatIsMistypedIsRefused(String number, int years, String cvc, String code) throws Exception {
        PaymentIntent intent = shop.ask(10_00);

        JsonNode refused = pay(intent, number, nextYear() + years, cvc);

        assertThat(refused.at("/error/type").asString()).isEqualTo("card_error");
        assertThat(refused.at("/error/code").asString()).isEqualTo(code);
        assertThat(shop.look(intent.getId()).getStatus()).isEqualTo("requires_payment_method");
    }

    @Test
    void aRealCardIsRefusedAndForgotten() throws Exception {
        PaymentIntent intent = shop.ask(10_00);

        JsonNode refused = pay(intent, NOT_A_TEST_CARD, nextYear(), "123");

        assertThat(refused.at("/error/decline_code").asString()).isEqualTo("test_mode_live_card");
        assertThat(refused.toString()).doesNotContain(NOT_A_TEST_CARD, "0366");
        assertThat(Files.readString(folder.resolve("simulator.json"))).doesNotContain(NOT_A_TEST_CARD, "0366");
        assertThat(shop.simulator.requests().toString()).doesNotContain(NOT_A_TEST_CARD, "0366");
        assertThatThrownBy(() -> shop.simulator.confirm(intent.getId(), NOT_A_TEST_CARD))
                .hasMessageNotContaining(NOT_A_TEST_CARD);
    }

    @Test
    void aServerSendsNoCardNumbers() throws Exception {
        PaymentIntent intent = shop.ask(10_00);

        JsonNode refused = ask(intent, shop.simulator.secretKey(), "4242424242424242", nextYear(), "123");

        assertThat(refused.at("/error/message").asString()).contains("generally unsafe");
        assertThat(shop.simulator.requests().toString()).doesNotContain("4242424242424242");
    }

    private static int nextYear() {
        return Year.now(ZoneOffset.UTC).getValue() + 1;
    }

    private JsonNode pay(PaymentIntent intent, String number, int year, String cvc) throws Exception {
        return ask(intent, shop.simulator.publishableKey(), number, year, cvc);
    }

    private JsonNode ask(PaymentIntent intent, String key, String number, int year, String cvc) throws Exception {
        String form = form(Map.of(
                "client_secret",
                intent.getClientSecret(),
                "payment_method_data[type]",
                "card",
                "payment_method_data[card][number]",
                number,
                "payment_method_data[card][exp_month]",
                "12",
                "payment_method_data[card][exp_year]",
                "" + year,
                "payment_method_data[card][cvc]",
                cvc));
        return send(request("/v1/payment_intents/" + intent.getId() + "/confirm", key)
                .POST(BodyPublishers.ofString(form)));
    }

    private JsonNode get(String path) throws Exception {
        return send(request(path, shop.simulator.publishableKey()));
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(URI.create(shop.simulator.address() + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Json.parse(BROWSER.send(request.build(), BodyHandlers.ofString()).body());
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
