package caseflow.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Cardholders who say that it was not them, and what the bank makes of it. */
final class Disputes {

    static final String KIND = "dispute";

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(9);
    private static final long FEE = 1500;

    private final Account account;

    Disputes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.get("disputes/{id}", Set.of("expand[]"), this::show),
                Route.post("disputes/{id}/close", Set.of("expand[]"), this::accept),
                Route.get("disputes", Listing.parameters("payment_intent", "charge"), this::list));
    }

    private ObjectNode show(Call call) {
        return account.book().get(KIND, call.id());
    }

    private ObjectNode accept(Call call) {
        ObjectNode dispute = show(call);
        close(dispute, DisputeEnd.LOST);
        return dispute;
    }

    private ObjectNode list(Call call) {
        return Listing.of("/v1/disputes", account.book().all(KIND), call.params(), "payment_intent", "charge");
    }

    /** The bank takes the money back until somebody is right. */
    ObjectNode open(ObjectNode charge) {
        ObjectNode dispute = against(charge);
        charge.put("disputed", true);
        move(dispute, -dispute.path("amount").asLong(), FEE);
        account.tell("charge.dispute.created", dispute);
        account.tell("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    /** The bank only asks: no money moves. */
    ObjectNode inquire(ObjectNode charge) {
        ObjectNode dispute =
                against(charge).put("status", "warning_needs_response").put("is_charge_refundable", true);
        dispute.withObjectProperty("payment_method_details")
                .withObjectProperty("card")
                .put("case_type", "inquiry");
        account.tell("charge.dispute.created", dispute);
        return dispute;
    }

    void close(ObjectNode dispute, DisputeEnd end) {
        String status = Json.text(dispute, "status");
        if (!status.endsWith("needs_response") && !status.endsWith("under_review")) {
            throw Refusal.invalid("This dispute is already closed.");
        }
        boolean inquiry = status.startsWith("warning_");
        dispute.put("status", inquiry ? "warning_closed" : end == DisputeEnd.WON ? "won" : "lost");
        if (!inquiry && end == DisputeEnd.WON) {
            move(dispute, dispute.path("amount").asLong(), -FEE);
        }
        account.tell("charge.dispute.updated", dispute);
        account.tell("charge.dispute.closed", dispute);
        if (!inquiry && end == DisputeEnd.WON) {
            account.tell("charge.dispute.funds_reinstated", dispute);
        }
    }

    private ObjectNode against(ObjectNode charge) {
        if (Charges.refundable(charge) == 0 || charge.path("disputed").asBoolean()) {
            throw Refusal.invalid("There is nothing left to dispute on " + Json.text(charge, "id") + ".");
        }
        ObjectNode dispute = account.make(KIND, "du_")
                .put("amount", Charges.refundable(charge))
                .put("charge", Json.text(charge, "id"));
        dispute.set("currency", charge.path("currency"));
        dispute.set("payment_intent", charge.path("payment_intent"));
        dispute.withObjectProperty("evidence_details").put("due_by", account.now() + TIME_TO_ANSWER.toSeconds());
        dispute.withObjectProperty("payment_method_details")
                .withObjectProperty("card")
                .put("brand", Charges.cardOf(charge).brand());
        return dispute;
    }

    private void move(ObjectNode dispute, long amount, long fee) {
        ObjectNode movement = Blank.of("balance_transaction")
                .put("id", Ids.next("txn_"))
                .put("created", account.now())
                .put("available_on", account.now())
                .put("amount", amount)
                .put("fee", fee)
                .put("net", amount - fee)
                .put("source", Json.text(dispute, "id"));
        movement.set("currency", dispute.path("currency"));
        dispute.withArrayProperty("balance_transactions").add(movement);
    }
}
