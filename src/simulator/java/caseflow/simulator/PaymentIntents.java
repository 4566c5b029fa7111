package caseflow.simulator;

import caseflow.simulator.Keys.Caller;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What somebody means to pay, from the wish to the end. */
final class PaymentIntents {

    static final String KIND = "payment_intent";
    private static final String URL = "/v1/payment_intents";

    private static final Set<String> FIELDS = Set.of(
            "amount",
            "currency",
            "customer",
            "description",
            "metadata[*]",
            "receipt_email",
            "statement_descriptor",
            "statement_descriptor_suffix",
            "setup_future_usage",
            "shipping[*]",
            "payment_method",
            "payment_method_types[]",
            "payment_method_options[*]",
            "expand[]");

    private final Account account;
    private final Confirmations confirmations;

    PaymentIntents(Account account, Confirmations confirmations) {
        this.account = account;
        this.confirmations = confirmations;
    }

    List<Route> routes() {
        Set<String> making = and(
                FIELDS,
                "automatic_payment_methods[enabled]",
                "automatic_payment_methods[allow_redirects]",
                "capture_method",
                "confirmation_method",
                "confirm",
                "off_session",
                "return_url",
                "use_stripe_sdk",
                "payment_method_data[*]");
        return List.of(
                Route.post("payment_intents", making, this::create),
                Route.get("payment_intents/search", Set.of("query", "limit", "page", "expand[]"), this::search),
                Route.get("payment_intents/{id}", Set.of("client_secret", "expand[]"), this::show),
                Route.post("payment_intents/{id}", FIELDS, this::update),
                Route.post("payment_intents/{id}/confirm", Confirmations.PARAMETERS, this::confirm),
                Route.post("payment_intents/{id}/cancel", Set.of("cancellation_reason", "expand[]"), this::cancel),
                Route.post(
                        "payment_intents/{id}/simulated_authentication",
                        Set.of("client_secret", "outcome"),
                        this::authenticate),
                Route.get("payment_intents", Listing.parameters("customer"), this::list));
    }

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private ObjectNode create(Call call) {
        Params params = call.params();
        String currency = Currencies.known(params.required("currency"));
        params.required("amount");
        long amount = Currencies.payable(params.number("amount").orElseThrow(), currency);
        if (params.text("capture_method").filter("manual"::equals).isPresent()) {
            throw Refusal.invalid("The simulator captures at once: it knows no capture_method=manual.");
        }
        requireCustomer(params);
        ObjectNode intent = account.make(KIND, "pi_").put("amount", amount).put("currency", currency);
        intent.put("client_secret", Json.text(intent, "id") + "_secret_" + Ids.letters(25));
        fill(intent, params);
        params.text("automatic_payment_methods[enabled]")
                .ifPresent(enabled -> intent.putObject("automatic_payment_methods")
                        .put(
                                "allow_redirects",
                                params.text("automatic_payment_methods[allow_redirects]")
                                        .orElse("always"))
                        .put("enabled", enabled.equals("true")));
        account.tell("payment_intent.created", intent);
        if (params.flag("confirm")) {
            confirmations.confirm(intent, params, call.caller());
        } else {
            confirmations.attach(intent, params, call.caller());
        }
        return intent;
    }

    private ObjectNode show(Call call) {
        ObjectNode intent = account.book().get(KIND, call.id());
        requireSecret(call, intent);
        return intent;
    }

    private ObjectNode confirm(Call call) {
        ObjectNode intent = show(call);
        confirmations.confirm(intent, call.params(), call.caller());
        return intent;
    }

    /** What real frames say to a real bank. */
    private ObjectNode authenticate(Call call) {
        ObjectNode intent = show(call);
        if (call.params().required("outcome").equals("authorize")) {
            confirmations.authenticated(intent);
        } else {
            confirmations.notAuthenticated(intent);
        }
        return intent;
    }

    private ObjectNode update(Call call) {
        Params params = call.params();
        ObjectNode intent = show(call);
        if (params.text("amount").isPresent() || params.text("currency").isPresent()) {
            requireOpen(intent, "amount could not be updated", "update the amount of");
            String currency = params.text("currency").map(Currencies::known).orElse(Json.text(intent, "currency"));
            long amount = params.number("amount").orElse(intent.path("amount").asLong());
            intent.put("amount", Currencies.payable(amount, currency)).put("currency", currency);
            confirmations.unconfirm(intent);
        }
        requireCustomer(params);
        fill(intent, params);
        confirmations.attach(intent, params, call.caller());
        return intent;
    }

    private ObjectNode cancel(Call call) {
        ObjectNode intent = show(call);
        requireOpen(intent, "could not be canceled", "cancel");
        intent.put("status", "canceled").put("canceled_at", account.now()).putNull("next_action");
        Metadata.copy(intent, call.params(), "cancellation_reason");
        account.tell("payment_intent.canceled", intent);
        return intent;
    }

    private ObjectNode list(Call call) {
        return Listing.of(URL, account.book().all(KIND), call.params(), "customer");
    }

    private ObjectNode search(Call call) {
        return Search.of(URL + "/search", account.book().all(KIND), call.params());
    }

    private static void fill(ObjectNode intent, Params params) {
        Metadata.copy(
                intent,
                params,
                "customer",
                "description",
                "receipt_email",
                "statement_descriptor",
                "statement_descriptor_suffix",
                "setup_future_usage");
        Metadata.put(intent, params);
    }

    private void requireCustomer(Params params) {
        params.text("customer").ifPresent(id -> account.book().get("customer", id));
    }

    private static void requireSecret(Call call, ObjectNode intent) {
        String secret = call.params().text("client_secret").orElse("");
        if (call.caller() == Caller.BROWSER && !secret.equals(Json.text(intent, "client_secret"))) {
            throw Refusal.invalid("The client_secret provided does not match the client_secret associated with the"
                            + " PaymentIntent.")
                    .param("client_secret");
        }
    }

    private static void requireOpen(ObjectNode intent, String what, String deed) {
        if (!Json.text(intent, "status").startsWith("requires_")) {
            throw Confirmations.unexpected(
                    intent,
                    "This PaymentIntent's " + what + " because it has a status of " + Json.text(intent, "status")
                            + ". You may only " + deed + " a PaymentIntent with one of the following statuses:"
                            + " requires_payment_method, requires_confirmation, requires_action.");
        }
    }
}
