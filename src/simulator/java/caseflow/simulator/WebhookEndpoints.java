package caseflow.simulator;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Where events are sent, and which. */
final class WebhookEndpoints {

    private static final String KIND = "webhook_endpoint";

    /** The endpoint that the simulator's owner sets, rather than the account's. */
    private static final String OWN = "we_simulator";

    private static final Set<String> PARAMETERS =
            Set.of("url", "enabled_events[]", "description", "disabled", "api_version", "metadata[*]", "expand[]");

    private final Account account;

    WebhookEndpoints(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.post("webhook_endpoints", PARAMETERS, this::create),
                Route.get("webhook_endpoints/{id}", Set.of("expand[]"), this::show),
                Route.post("webhook_endpoints/{id}", PARAMETERS, this::update),
                Route.delete("webhook_endpoints/{id}", this::delete),
                Route.get("webhook_endpoints", Listing.parameters(), this::list));
    }

    void own(URI url, Collection<String> types, String secret) {
        ObjectNode endpoint = Blank.of(KIND)
                .put("id", OWN)
                .put("created", account.now())
                .put("url", url.toString())
                .put("secret", secret);
        types.forEach(endpoint.withArrayProperty("enabled_events")::add);
        account.book().add(endpoint);
    }

    private ObjectNode create(Call call) {
        call.params().required("url");
        ObjectNode endpoint = account.make(KIND, "we_").put("secret", Ids.next("whsec_"));
        fill(endpoint, call.params());
        return endpoint;
    }

    private ObjectNode show(Call call) {
        // the secret is told once, to whoever makes the endpoint
        return account.book().get(KIND, call.id()).deepCopy().without("secret");
    }

    private ObjectNode update(Call call) {
        ObjectNode endpoint = account.book().get(KIND, call.id());
        fill(endpoint, call.params());
        return show(call);
    }

    private ObjectNode delete(Call call) {
        account.book().remove(account.book().get(KIND, call.id()));
        return Json.object().put("id", call.id()).put("object", KIND).put("deleted", true);
    }

    private ObjectNode list(Call call) {
        List<ObjectNode> all = account.book().all(KIND).stream()
                .map(endpoint -> endpoint.deepCopy().without("secret"))
                .toList();
        return Listing.of("/v1/webhook_endpoints", all, call.params());
    }

    private static void fill(ObjectNode endpoint, Params params) {
        Metadata.copy(endpoint, params, "url", "description", "api_version");
        Metadata.put(endpoint, params);
        params.text("disabled")
                .ifPresent(disabled -> endpoint.put("status", disabled.equals("true") ? "disabled" : "enabled"));
        if (!params.list("enabled_events").isEmpty()) {
            params.list("enabled_events").forEach(endpoint.putArray("enabled_events")::add);
        }
    }
}
