package caseflow.payments.stripe;

import caseflow.payments.Notice;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.model.Event;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Stripe is to tell us of, and whom an event is about. */
final class StripeEvents {

    static final List<String> SUBSCRIBED = List.of(
            "payment_intent.succeeded",
            "payment_intent.payment_failed",
            "payment_intent.processing",
            "payment_intent.canceled",
            "charge.refunded",
            "refund.created",
            "refund.updated",
            "refund.failed",
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.closed",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.funds_reinstated");

    private StripeEvents() {}

    /** Of the raw JSON: the object within is of whatever version the account has, so only its ids are read. */
    static Notice notice(JsonObject event) {
        JsonObject object = event.getAsJsonObject("data").getAsJsonObject("object");
        return new Notice(
                event.get("id").getAsString(),
                event.get("type").getAsString(),
                intent(object),
                Instant.ofEpochSecond(event.get("created").getAsLong()));
    }

    static Notice notice(Event event) {
        JsonObject object = JsonParser.parseString(
                        event.getDataObjectDeserializer().getRawJson())
                .getAsJsonObject();
        return new Notice(event.getId(), event.getType(), intent(object), Instant.ofEpochSecond(event.getCreated()));
    }

    private static @Nullable String intent(JsonObject object) {
        JsonElement id = object.get("payment_intent");
        if ("payment_intent".equals(object.get("object").getAsString())) {
            id = object.get("id");
        }
        if (id == null || id.isJsonNull()) {
            return null;
        }
        return id.isJsonObject() ? id.getAsJsonObject().get("id").getAsString() : id.getAsString();
    }
}
