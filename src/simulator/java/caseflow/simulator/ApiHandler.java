package caseflow.simulator;

import caseflow.simulator.ApiFault.Down;
import caseflow.simulator.ApiFault.Hang;
import caseflow.simulator.ApiFault.Lost;
import caseflow.simulator.ApiFault.Refused;
import caseflow.simulator.Interface.Reply;
import caseflow.simulator.Keys.Caller;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers {@code /v1} over HTTP, with the faults that are set. */
final class ApiHandler implements HttpHandler {

    private final Keys keys;
    private final Interface api;
    private final Faults faults;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    ApiHandler(Keys keys, Interface api, Faults faults) {
        this.keys = keys;
        this.api = api;
        this.faults = faults;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        Exchange exchange = new Exchange(http);
        allowBrowsers(exchange);
        if (exchange.method().equals("OPTIONS")) {
            exchange.answer(204, "text/plain", new byte[0]);
            return;
        }
        try {
            Caller caller = keys.caller(exchange.header("Authorization").orElse(null));
            if (caller == Caller.SERVER) {
                serve(exchange);
            } else {
                Answer answer = refusing(() -> ask(caller, exchange, exchange.params(), Duration.ZERO));
                exchange.answer(exchange.header("Simulator-Quiet").isPresent() ? Answer.ok(answer.body()) : answer);
            }
        } catch (Refusal refusal) {
            exchange.answer(Answer.of(refusal));
        } catch (RuntimeException e) {
            // the server would only hang up, and nobody would know why
            exchange.answer(Answer.of(Refusal.api(500, "The simulator failed: " + e)));
        }
    }

    private void serve(Exchange exchange) throws IOException {
        Params params = exchange.params();
        String key = exchange.header("Idempotency-Key").orElse("");
        asked.add(new Asked(
                exchange.method(), exchange.path(), params.withoutCard().values(), key));
        Optional<ApiFault> fault = faults.meeting(exchange.path());
        if (fault.isPresent() && fault.get() instanceof Down) {
            exchange.breakOff();
            return;
        }
        if (fault.isPresent() && fault.get() instanceof Refused refused) {
            exchange.answer(Answer.of(refusal(refused.status())));
            return;
        }
        Duration pause = fault.isPresent() && fault.get() instanceof Hang hang ? hang.time() : Duration.ZERO;
        Answer answer = refusing(() -> ask(Caller.SERVER, exchange, params, pause));
        if (fault.isPresent() && fault.get() instanceof Lost) {
            exchange.breakOff();
            return;
        }
        exchange.answer(answer);
    }

    private Answer ask(Caller caller, Exchange exchange, Params params, Duration pause) {
        String key = exchange.header("Idempotency-Key").orElse("");
        exchange.set("Request-Id", Ids.next("req_"));
        exchange.header("Stripe-Version").ifPresent(version -> exchange.set("Stripe-Version", version));
        Reply reply = api.ask(caller, exchange, params, key, () -> rest(pause));
        if (reply.replayed()) {
            exchange.set("Idempotent-Replayed", "true");
        }
        return reply.answer();
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Asking {
        Answer ask() throws IOException;
    }

    private static Answer refusing(Asking asking) throws IOException {
        try {
            return asking.ask();
        } catch (Refusal refusal) {
            return Answer.of(refusal);
        }
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 409 ->
                Refusal.api(409, "Another request is working on this object.").code("lock_timeout");
            case 429 ->
                Refusal.api(429, "Too many requests hit the API too quickly.").code("rate_limit");
            default -> Refusal.api(status, "Something went wrong on Stripe's end.");
        };
    }

    private static void allowBrowsers(Exchange exchange) {
        exchange.set("Access-Control-Allow-Origin", "*");
        exchange.set("Access-Control-Allow-Headers", "Authorization, Content-Type");
        exchange.set("Access-Control-Allow-Methods", "GET, POST");
    }
}
