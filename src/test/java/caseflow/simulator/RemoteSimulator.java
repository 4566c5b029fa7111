package caseflow.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.core.env.PropertyResolver;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The simulator of another process, told by its address what {@link Simulator} is told by its methods. */
public final class RemoteSimulator {

    private static final int PAGE = 100;

    private final RestClient http;

    /** @param properties those by which the application finds it */
    public RemoteSimulator(PropertyResolver properties) {
        http = RestClient.builder()
                .baseUrl(properties.getRequiredProperty("caseflow.stripe.api-base"))
                .defaultHeader(
                        "Authorization", "Bearer " + properties.getRequiredProperty("caseflow.stripe.secret-key"))
                .build();
    }

    public void confirm(String intent, String cardNumber) {
        post("/admin/payment_intents/" + intent + "/confirm", "number=" + cardNumber);
    }

    public void refundInDashboard(String intent, long amountMinor) {
        post("/admin/payment_intents/" + intent + "/refund", "amount=" + amountMinor);
    }

    /** The next event is lost. */
    public void dropNext() {
        post("/admin/faults", "fault=drop");
    }

    public void deliver(String event) {
        post("/admin/events/" + event + "/deliver", "");
    }

    public JsonNode lastEvent(String type) {
        return page("limit=1&type=" + type).at("/data/0");
    }

    /** All that are of these types, oldest first. */
    public List<JsonNode> events(Collection<String> types) {
        String query = "limit=" + PAGE + "&types[]=" + String.join("&types[]=", types);
        List<JsonNode> events = new ArrayList<>();
        JsonNode page = page(query);
        page.path("data").forEach(events::add);
        while (page.path("has_more").asBoolean()) {
            page = page(query + "&starting_after=" + Json.text(events.get(events.size() - 1), "id"));
            page.path("data").forEach(events::add);
        }
        Collections.reverse(events);
        return events;
    }

    private JsonNode page(String query) {
        return http.get().uri("/v1/events?" + query).retrieve().body(JsonNode.class);
    }

    private void post(String path, String form) {
        http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toBodilessEntity();
    }
}
