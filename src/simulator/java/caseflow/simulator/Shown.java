package caseflow.simulator;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a page in a browser may see of a payment intent: neither metadata nor who pays nor what came of it. */
final class Shown {

    private static final List<String> TO_BROWSERS = List.of(
            "id",
            "object",
            "amount",
            "amount_details",
            "automatic_payment_methods",
            "canceled_at",
            "cancellation_reason",
            "capture_method",
            "client_secret",
            "confirmation_method",
            "created",
            "currency",
            "description",
            "last_payment_error",
            "livemode",
            "next_action",
            "payment_method",
            "payment_method_types",
            "processing",
            "receipt_email",
            "setup_future_usage",
            "shipping",
            "source",
            "status");

    private Shown() {}

    /** The intent itself, or the one inside an error. */
    static ObjectNode toBrowser(ObjectNode answer) {
        if (Json.text(answer, "object").equals("payment_intent")) {
            return answer.retain(TO_BROWSERS);
        }
        JsonNode inside = answer.path("error").path("payment_intent");
        if (inside.isObject()) {
            inside.asObject().retain(TO_BROWSERS);
        }
        return answer;
    }
}
