package caseflow.simulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What has happened, for those who ask instead of being told. */
final class Events {

    private final Account account;

    Events(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.get("events", Listing.parameters("type", "types[]", "delivery_success"), this::list),
                Route.get("events/{id}", Set.of("expand[]"), this::show));
    }

    private ObjectNode list(Call call) {
        List<String> types = call.params().list("types");
        Optional<Boolean> delivered = call.params().text("delivery_success").map(Boolean::valueOf);
        List<ObjectNode> wanted = account.book().all("event").stream()
                .filter(event -> types.isEmpty() || types.contains(Json.text(event, "type")))
                .filter(event -> delivered.isEmpty()
                        || delivered.get() == (event.path("pending_webhooks").asLong() == 0))
                .toList();
        return Listing.of("/v1/events", wanted, call.params(), "type");
    }

    private ObjectNode show(Call call) {
        return account.book().get("event", call.id());
    }
}
