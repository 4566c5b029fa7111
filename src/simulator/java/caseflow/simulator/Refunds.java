package caseflow.simulator;

import caseflow.simulator.TestCard.Manner;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Money on its way back. */
final class Refunds {

    static final String KIND = "refund";

    private static final Set<String> PARAMETERS =
            Set.of("payment_intent", "charge", "amount", "currency", "reason", "metadata[*]", "expand[]");

    private final Account account;

    Refunds(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.post("refunds", PARAMETERS, this::create),
                Route.get("refunds/{id}", Set.of("expand[]"), this::show),
                Route.post("refunds/{id}", Set.of("metadata[*]", "expand[]"), this::update),
                Route.get("refunds", Listing.parameters("payment_intent", "charge"), this::list));
    }

    private ObjectNode create(Call call) {
        Params params = call.params();
        ObjectNode charge = charge(params);
        long amount = params.number("amount").orElse(Charges.refundable(charge));
        ObjectNode refund = of(charge, amount);
        Metadata.copy(refund, params, "reason");
        Metadata.put(refund, params);
        tell(refund, charge);
        return refund;
    }

    private ObjectNode show(Call call) {
        return account.book().get(KIND, call.id());
    }

    private ObjectNode update(Call call) {
        ObjectNode refund = show(call);
        Metadata.put(refund, call.params());
        account.tell("refund.updated", refund);
        return refund;
    }

    private ObjectNode list(Call call) {
        return Listing.of("/v1/refunds", account.book().all(KIND), call.params(), "payment_intent", "charge");
    }

    /** As somebody does it who is signed in to Stripe, without the application. */
    ObjectNode inDashboard(ObjectNode intent, long amount) {
        ObjectNode charge = charge(Params.decode("payment_intent=" + Json.text(intent, "id")));
        ObjectNode refund = of(charge, amount);
        tell(refund, charge);
        return refund;
    }

    /** The bank has sent the money back to the firm: the card is gone. */
    void fail(ObjectNode refund) {
        ObjectNode charge = account.book().get(Charges.KIND, Json.text(refund, "charge"));
        if (Json.text(refund, "status").equals("failed")) {
            throw Refusal.invalid("Refund " + Json.text(refund, "id") + " has failed already.");
        }
        refund.put("status", "failed")
                .put("failure_reason", "expired_or_canceled_card")
                .put("failure_balance_transaction", Ids.next("txn_"));
        charge.put(
                        "amount_refunded",
                        charge.path("amount_refunded").asLong()
                                - refund.path("amount").asLong())
                .put("refunded", false);
        account.tell("refund.updated", refund);
        account.tell("refund.failed", refund);
        account.tell("charge.updated", charge);
    }

    void succeed(ObjectNode refund) {
        if (!Json.text(refund, "status").equals("pending")) {
            throw Refusal.invalid("Refund " + Json.text(refund, "id") + " is not pending.");
        }
        refund.put("status", "succeeded").remove("pending_reason");
        account.tell("refund.updated", refund);
    }

    private ObjectNode charge(Params params) {
        if (params.text("charge").isPresent()) {
            return account.book().get(Charges.KIND, params.required("charge"));
        }
        ObjectNode intent = account.book().get(PaymentIntents.KIND, params.required(PaymentIntents.KIND));
        return account.book()
                .find(Charges.KIND, Json.text(intent, "latest_charge"))
                .filter(charge -> Json.text(charge, "status").equals("succeeded"))
                .orElseThrow(() -> Refusal.invalid("This PaymentIntent (" + Json.text(intent, "id")
                        + ") does not have a successful charge to refund."));
    }

    private ObjectNode of(ObjectNode charge, long amount) {
        requireRefundable(charge, amount);
        boolean pending = Charges.cardOf(charge).manner == Manner.REFUND_PENDS;
        ObjectNode refund = account.make(KIND, "re_")
                .put("amount", amount)
                .put("charge", Json.text(charge, "id"))
                .put("status", pending ? "pending" : "succeeded")
                .put("balance_transaction", Ids.next("txn_"));
        refund.set("currency", charge.path("currency"));
        refund.set("payment_intent", charge.path("payment_intent"));
        if (pending) {
            refund.put("pending_reason", "processing");
        }
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() + amount)
                .put("refunded", Charges.refundable(charge) == 0);
        return refund;
    }

    private void requireRefundable(ObjectNode charge, long amount) {
        long left = Charges.refundable(charge);
        String currency = Json.text(charge, "currency");
        if (chargedBack(charge)) {
            throw Refusal.invalid(
                            "Charge " + Json.text(charge, "id") + " has been charged back; cannot issue a refund.")
                    .code("charge_disputed");
        }
        if (left == 0) {
            throw Refusal.invalid("Charge " + Json.text(charge, "id") + " has already been refunded.")
                    .code("charge_already_refunded");
        }
        if (amount < 1) {
            throw Refusal.invalid("Invalid positive integer")
                    .code("parameter_invalid_integer")
                    .param("amount");
        }
        if (amount > left) {
            throw Refusal.invalid("Refund amount (" + Currencies.shown(amount, currency)
                            + ") is greater than unrefunded amount on charge (" + Currencies.shown(left, currency)
                            + ")")
                    .param("amount");
        }
    }

    private boolean chargedBack(ObjectNode charge) {
        return account.book().all(Disputes.KIND).stream()
                .filter(dispute -> Json.text(dispute, "charge").equals(Json.text(charge, "id")))
                .anyMatch(dispute -> !dispute.path("is_charge_refundable").asBoolean()
                        && !Json.text(dispute, "status").equals("won"));
    }

    private void tell(ObjectNode refund, ObjectNode charge) {
        account.tell("refund.created", refund);
        account.tell("charge.refunded", charge);
    }
}
