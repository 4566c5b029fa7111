package caseflow.simulator;

import tools.jackson.databind.node.ObjectNode;

/** An answer that says no, as Stripe says it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient ObjectNode error;

    private Refusal(int status, String type, String message) {
        super(message);
        this.status = status;
        this.error = Json.object().put("type", type).put("message", message);
    }

    /** Something is wrong with what was asked. */
    static Refusal invalid(String message) {
        return new Refusal(400, "invalid_request_error", message);
    }

    static Refusal unauthorized(String message) {
        return new Refusal(401, "invalid_request_error", message);
    }

    static Refusal card(String code, String message) {
        return new Refusal(402, "card_error", message).code(code);
    }

    static Refusal missing(String kind, String id) {
        return new Refusal(404, "invalid_request_error", "No such " + kind + ": '" + id + "'")
                .code("resource_missing")
                .param("id");
    }

    static Refusal unknownUrl(String method, String path) {
        return new Refusal(404, "invalid_request_error", "Unrecognized request URL (" + method + ": " + path + ").");
    }

    static Refusal idempotency(int status, String message) {
        return new Refusal(status, "idempotency_error", message);
    }

    static Refusal api(int status, String message) {
        return new Refusal(status, "api_error", message);
    }

    Refusal code(String code) {
        return with("code", code).with("doc_url", "https://docs.stripe.com/error-codes#" + code.replace('_', '-'));
    }

    Refusal param(String param) {
        return with("param", param);
    }

    Refusal with(String name, String value) {
        error.put(name, value);
        return this;
    }

    Refusal with(String name, ObjectNode value) {
        error.set(name, value.deepCopy());
        return this;
    }

    /** Whether the deed was begun, so that the same key gives the same answer again. */
    boolean worked() {
        return status == 402 || error.has("payment_intent");
    }

    int status() {
        return status;
    }

    ObjectNode error() {
        return error;
    }
}
