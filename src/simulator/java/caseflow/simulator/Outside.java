package caseflow.simulator;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do without the application: at their banks, in their browsers, in Stripe's dashboard. */
final class Outside {

    private final Stripe stripe;
    private final Desk desk;

    Outside(Stripe stripe, Desk desk) {
        this.stripe = stripe;
        this.desk = desk;
    }

    JsonNode confirm(String intent, String cardNumber) {
        TestCard card = TestCard.numbered(cardNumber)
                .orElseThrow(() -> new IllegalArgumentException("This is none of Stripe's test cards."));
        return onIntent(intent, it -> stripe.confirmations.pay(it, stripe.methods.card(card)));
    }

    JsonNode payFromBank(String intent) {
        return onIntent(intent, it -> stripe.confirmations.pay(it, stripe.methods.named("pm_usBankAccount")));
    }

    JsonNode settle(String intent) {
        return onIntent(intent, it -> stripe.confirmations.settle(it, null));
    }

    JsonNode bounce(String intent) {
        return onIntent(intent, it -> stripe.confirmations.settle(it, Decline.INSUFFICIENT_FUNDS));
    }

    JsonNode authenticate(String intent) {
        return onIntent(intent, stripe.confirmations::authenticated);
    }

    JsonNode failAuthentication(String intent) {
        return onIntent(intent, stripe.confirmations::notAuthenticated);
    }

    JsonNode refund(String intent, long amount) {
        return make(intent, it -> stripe.refunds.inDashboard(it, amount));
    }

    JsonNode failRefund(String refund) {
        return on(Refunds.KIND, refund, stripe.refunds::fail);
    }

    JsonNode succeedRefund(String refund) {
        return on(Refunds.KIND, refund, stripe.refunds::succeed);
    }

    JsonNode dispute(String intent) {
        return make(intent, it -> stripe.disputes.open(charge(it)));
    }

    JsonNode inquire(String intent) {
        return make(intent, it -> stripe.disputes.inquire(charge(it)));
    }

    JsonNode closeDispute(String dispute, DisputeEnd end) {
        return on(Disputes.KIND, dispute, it -> stripe.disputes.close(it, end));
    }

    JsonNode intent(String id) {
        return onIntent(id, it -> {});
    }

    List<JsonNode> all(String kind) {
        return desk.during(account -> account.book().all(kind).stream()
                .<JsonNode>map(ObjectNode::deepCopy)
                .toList());
    }

    private ObjectNode charge(ObjectNode intent) {
        return stripe.book.get(Charges.KIND, Json.text(intent, "latest_charge"));
    }

    private JsonNode make(String intent, Function<ObjectNode, ObjectNode> making) {
        return desk.during(account -> plainly(() ->
                making.apply(account.book().get(PaymentIntents.KIND, intent)).deepCopy()));
    }

    private JsonNode onIntent(String id, Consumer<ObjectNode> deed) {
        return on(PaymentIntents.KIND, id, deed);
    }

    private JsonNode on(String kind, String id, Consumer<ObjectNode> deed) {
        return desk.during(account -> plainly(() -> {
            ObjectNode object = account.book().get(kind, id);
            try {
                deed.accept(object);
            } catch (Refusal refusal) {
                // a refused card is an answer like any other: the intent says so
                if (refusal.status() != 402) {
                    throw refusal;
                }
            }
            return object.deepCopy();
        }));
    }

    private interface Deed {
        JsonNode get();
    }

    private static JsonNode plainly(Deed deed) {
        try {
            return deed.get();
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal.getMessage(), refusal);
        }
    }
}
