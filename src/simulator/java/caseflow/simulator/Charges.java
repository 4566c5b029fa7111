package caseflow.simulator;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One try at taking money: what came of it. */
final class Charges {

    static final String KIND = "charge";

    private final Account account;

    Charges(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "charges/{id}",
                        Set.of("expand[]"),
                        call -> account.book().get(KIND, call.id())),
                Route.get("charges", Listing.parameters("payment_intent", "customer"), this::list));
    }

    private ObjectNode list(Call call) {
        return Listing.of("/v1/charges", account.book().all(KIND), call.params(), "payment_intent", "customer");
    }

    /** A charge that has been begun. */
    ObjectNode begin(ObjectNode intent, ObjectNode method) {
        ObjectNode charge = account.make(KIND, "ch_")
                .put("amount", intent.path("amount").asLong())
                .put("payment_intent", Json.text(intent, "id"))
                .put("payment_method", Json.text(method, "id"));
        for (String name : List.of("currency", "customer", "description", "receipt_email", "statement_descriptor")) {
            charge.set(name, intent.path(name));
        }
        charge.set("metadata", intent.path("metadata").deepCopy());
        charge.set("billing_details", method.path("billing_details").deepCopy());
        charge.set("payment_method_details", details(method));
        intent.put("latest_charge", Json.text(charge, "id"));
        return charge;
    }

    void succeed(ObjectNode charge) {
        charge.put("status", "succeeded")
                .put("paid", true)
                .put("captured", true)
                .put("amount_captured", charge.path("amount").asLong())
                .put("balance_transaction", Ids.next("txn_"));
        outcome(charge, "approved_by_network", "authorized", "normal", "Payment complete.");
        account.tell("charge.succeeded", charge);
    }

    void fail(ObjectNode charge, Decline decline) {
        charge.put("status", "failed").put("failure_code", decline.code).put("failure_message", decline.message);
        outcome(
                charge,
                "declined_by_network",
                "issuer_declined",
                "normal",
                "The bank did not return any further details with this decline.");
        charge.withObjectProperty("outcome")
                .put("reason", decline.declineCode == null ? decline.code : decline.declineCode);
        account.tell("charge.failed", charge);
    }

    private static void outcome(ObjectNode charge, String network, String type, String risk, String message) {
        charge.putObject("outcome")
                .put("network_status", network)
                .putNull("reason")
                .put("risk_level", risk)
                .put("seller_message", message)
                .put("type", type);
    }

    private static ObjectNode details(ObjectNode method) {
        String type = Json.text(method, "type");
        ObjectNode details = Json.object().put("type", type);
        JsonNode what = method.path(type).deepCopy();
        details.set(type, what);
        if (PaymentMethods.isCard(method)) {
            what.asObject()
                    .put("network", Json.text(what, "brand"))
                    .putNull("wallet")
                    .putNull("three_d_secure");
            what.asObject()
                    .putObject("checks")
                    .putNull("address_line1_check")
                    .putNull("address_postal_code_check")
                    .put("cvc_check", "pass");
        }
        return details;
    }

    /** Which test card paid it. */
    static TestCard cardOf(ObjectNode charge) {
        String fingerprint = Json.text(charge.path("payment_method_details").path("card"), "fingerprint");
        return fingerprint.isEmpty() ? TestCard.VISA : TestCard.valueOf(fingerprint);
    }

    /** What has come in by it and not gone out again. */
    static long refundable(ObjectNode charge) {
        return charge.path("amount_captured").asLong()
                - charge.path("amount_refunded").asLong();
    }
}
