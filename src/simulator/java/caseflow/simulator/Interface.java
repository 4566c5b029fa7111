package caseflow.simulator;

import caseflow.simulator.Keys.Caller;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Everything that can be asked under {@code /v1}, behind keys, idempotency and the check of names. */
final class Interface {

    private final Desk desk;
    private final List<Route> routes;
    private final Idempotency idempotency;

    Interface(Desk desk, List<Route> routes, Idempotency idempotency) {
        this.desk = desk;
        this.routes = routes;
        this.idempotency = idempotency;
    }

    /**
     * @param key empty if there is none
     * @param first what happens while the request is known to be under way, and nothing is done yet
     */
    Reply ask(Caller caller, Exchange exchange, Params params, String key, Runnable first) {
        String method = exchange.method();
        String path = exchange.path();
        Route route = routes.stream()
                .filter(each -> each.matches(method, path))
                .findFirst()
                .orElseThrow(() -> Refusal.unknownUrl(method, path));
        if (caller == Caller.BROWSER && !path.startsWith("/v1/payment_intents/")) {
            throw Refusal.unauthorized("This API call cannot be made with a publishable API key.");
        }
        Call call = new Call(caller, route.id(path), params);
        if (key.isEmpty() || !method.equals("POST")) {
            first.run();
            return new Reply(answer(route, call, key), false);
        }
        return idempotency
                .begin(key, Idempotency.print(method, path, params))
                .map(answer -> new Reply(answer, true))
                .orElseGet(() -> new Reply(once(key, route, call, first), false));
    }

    /** @param replayed it was given before */
    record Reply(Answer answer, boolean replayed) {}

    private Answer once(String key, Route route, Call call, Runnable first) {
        Answer answer = null;
        try {
            first.run();
            answer = answer(route, call, key);
            return answer;
        } finally {
            if (answer == null) {
                idempotency.forget(key);
            } else {
                idempotency.end(key, answer);
            }
        }
    }

    private Answer answer(Route route, Call call, String key) {
        call.params().allow(route.parameters());
        Function<ObjectNode, ObjectNode> shown =
                call.caller() == Caller.BROWSER ? Shown::toBrowser : Function.identity();
        try {
            return Answer.ok(shown.apply(desk.during(key, account -> {
                ObjectNode made = route.action().on(call).deepCopy();
                Expansion.of(made, call.params(), account.book());
                return made;
            })));
        } catch (Refusal refusal) {
            if (!refusal.worked()) {
                throw refusal;
            }
            Answer refused = Answer.of(refusal);
            return new Answer(refused.status(), shown.apply(refused.body()));
        }
    }
}
