package caseflow.simulator;

import caseflow.simulator.Keys.Caller;
import caseflow.simulator.TestCard.Manner;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The moment somebody pays, and what follows from it. */
final class Confirmations {

    static final Set<String> PARAMETERS = Set.of(
            "payment_method",
            "payment_method_data[*]",
            "client_secret",
            "receipt_email",
            "return_url",
            "off_session",
            "use_stripe_sdk",
            "setup_future_usage",
            "expand[]");

    private static final String UNAUTHENTICATED =
            "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new"
                    + " PaymentMethod to attempt to fulfill this PaymentIntent again.";

    private final Account account;
    private final PaymentMethods methods;
    private final Charges charges;
    private final Disputes disputes;

    Confirmations(Account account, PaymentMethods methods, Charges charges, Disputes disputes) {
        this.account = account;
        this.methods = methods;
        this.charges = charges;
        this.disputes = disputes;
    }

    /** Notes what is to be paid with, if the request says so. */
    void attach(ObjectNode intent, Params params, Caller caller) {
        methods.given(params, caller)
                .ifPresent(method -> intent.put("payment_method", Json.text(method, "id"))
                        .put("status", "requires_confirmation")
                        .putNull("next_action"));
    }

    /** Another amount needs another yes. */
    void unconfirm(ObjectNode intent) {
        if (Json.text(intent, "status").equals("requires_action")) {
            intent.put("status", "requires_confirmation").putNull("next_action");
        }
    }

    void confirm(ObjectNode intent, Params params, Caller caller) {
        requireConfirmable(intent);
        Optional<ObjectNode> given = methods.given(params, caller);
        ObjectNode method = given.orElseGet(() -> methods.named(Json.text(intent, "payment_method")));
        Metadata.copy(intent, params, "receipt_email");
        pay(intent, method);
    }

    void pay(ObjectNode intent, ObjectNode method) {
        requireConfirmable(intent);
        intent.put("payment_method", Json.text(method, "id"))
                .putNull("last_payment_error")
                .putNull("next_action");
        if (!PaymentMethods.isCard(method)) {
            charges.begin(intent, method);
            intent.put("status", "processing");
            account.tell("payment_intent.processing", intent);
        } else if (PaymentMethods.cardOf(method).manner == Manner.AUTHENTICATES) {
            intent.put("status", "requires_action")
                    .putObject("next_action")
                    .put("type", "use_stripe_sdk")
                    .putObject("use_stripe_sdk")
                    .put("type", "three_d_secure_redirect");
            account.tell("payment_intent.requires_action", intent);
        } else {
            charge(intent, method, PaymentMethods.cardOf(method).decline);
        }
    }

    /** Whoever holds the card has said that it is theirs. */
    void authenticated(ObjectNode intent) {
        requireStatus(intent, "requires_action");
        ObjectNode method = account.book().get("payment_method", Json.text(intent, "payment_method"));
        charge(intent, method, PaymentMethods.cardOf(method).decline);
    }

    void notAuthenticated(ObjectNode intent) {
        requireStatus(intent, "requires_action");
        ObjectNode error = Json.object()
                .put("type", "invalid_request_error")
                .put("code", "payment_intent_authentication_failure")
                .put("message", UNAUTHENTICATED);
        fail(intent, error);
    }

    /** The bank has sent what it was asked for, or says that it will not. */
    void settle(ObjectNode intent, @Nullable Decline decline) {
        requireStatus(intent, "processing");
        finish(intent, account.book().get(Charges.KIND, Json.text(intent, "latest_charge")), decline);
    }

    private void charge(ObjectNode intent, ObjectNode method, @Nullable Decline decline) {
        ObjectNode charge = charges.begin(intent, method);
        finish(intent, charge, decline);
        if (decline != null) {
            throw refused(decline, charge).with(PaymentIntents.KIND, intent).with("payment_method", method);
        }
        Manner manner = PaymentMethods.cardOf(method).manner;
        if (manner == Manner.DISPUTED) {
            disputes.open(charge);
        } else if (manner == Manner.INQUIRED) {
            disputes.inquire(charge);
        }
    }

    private void finish(ObjectNode intent, ObjectNode charge, @Nullable Decline decline) {
        if (decline != null) {
            charges.fail(charge, decline);
            ObjectNode error = refused(decline, charge).error();
            error.set(
                    "payment_method",
                    account.book()
                            .get("payment_method", Json.text(intent, "payment_method"))
                            .deepCopy());
            fail(intent, error);
            return;
        }
        charges.succeed(charge);
        intent.put("status", "succeeded")
                .put("amount_received", intent.path("amount").asLong())
                .putNull("next_action");
        account.tell("payment_intent.succeeded", intent);
        account.tell("charge.updated", charge);
    }

    private void fail(ObjectNode intent, ObjectNode error) {
        intent.set("last_payment_error", error);
        intent.put("status", "requires_payment_method")
                .putNull("payment_method")
                .putNull("next_action");
        account.tell("payment_intent.payment_failed", intent);
    }

    private static Refusal refused(Decline decline, ObjectNode charge) {
        Refusal refusal = Refusal.card(decline.code, decline.message).with("charge", Json.text(charge, "id"));
        return decline.declineCode == null ? refusal : refusal.with("decline_code", decline.declineCode);
    }

    private static void requireConfirmable(ObjectNode intent) {
        String status = Json.text(intent, "status");
        if (status.equals("succeeded")) {
            throw unexpected(
                    intent,
                    "You cannot confirm this PaymentIntent because it has already succeeded after being previously"
                            + " confirmed.");
        }
        if (!status.startsWith("requires_")) {
            throw unexpected(
                    intent,
                    "You cannot confirm this PaymentIntent because it has a status of " + status
                            + ". Only a PaymentIntent with one of the following statuses may be confirmed:"
                            + " requires_confirmation, requires_action.");
        }
    }

    private static void requireStatus(ObjectNode intent, String status) {
        if (!Json.text(intent, "status").equals(status)) {
            throw unexpected(
                    intent, "This PaymentIntent has a status of " + Json.text(intent, "status") + ", not " + status);
        }
    }

    static Refusal unexpected(ObjectNode intent, String message) {
        return Refusal.invalid(message).code("payment_intent_unexpected_state").with(PaymentIntents.KIND, intent);
    }
}
