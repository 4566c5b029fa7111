package caseflow.simulator;

import caseflow.simulator.Keys.Caller;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** What {@link Simulator} can do, for tests that run elsewhere: below {@code /admin}, with the secret key. */
final class AdminHandler implements HttpHandler {

    private static final Pattern DEED = Pattern.compile("/admin/\\w+/(?<id>\\w+)/(?<deed>\\w+)");

    private final Simulator simulator;
    private final Keys keys;

    AdminHandler(Simulator simulator, Keys keys) {
        this.simulator = simulator;
        this.keys = keys;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        Exchange exchange = new Exchange(http);
        try {
            if (keys.caller(exchange.header("Authorization").orElse(null)) != Caller.SERVER) {
                throw Refusal.unauthorized("This needs the secret key.");
            }
            exchange.answer(Answer.ok(answer(exchange, exchange.params())));
        } catch (Refusal refusal) {
            exchange.answer(Answer.of(refusal));
        } catch (RuntimeException e) {
            exchange.answer(Answer.of(Refusal.invalid(String.valueOf(e.getMessage()))));
        }
    }

    private ObjectNode answer(Exchange exchange, Params params) {
        switch (exchange.method() + " " + exchange.path()) {
            case "POST /admin/faults" -> Arming.arm(simulator.faults(), params);
            case "DELETE /admin/faults" -> simulator.faults().clear();
            case "POST /admin/webhooks" -> simulator.webhooksTo(URI.create(params.required("url")));
            case "GET /admin/requests" -> {
                return asked();
            }
            default -> {
                return deed(exchange, params);
            }
        }
        return Json.object();
    }

    private ObjectNode deed(Exchange exchange, Params params) {
        Matcher path = DEED.matcher(exchange.path());
        if (!exchange.method().equals("POST") || !path.matches()) {
            throw Refusal.unknownUrl(exchange.method(), exchange.path());
        }
        String id = path.group("id");
        return switch (path.group("deed")) {
            case "confirm" -> simulator.confirm(id, params.required("number")).asObject();
            case "pay_from_bank" -> simulator.payFromBank(id).asObject();
            case "settle" -> simulator.settleProcessing(id).asObject();
            case "bounce" -> simulator.failProcessing(id).asObject();
            case "authenticate" -> simulator.passThreeDSecure(id).asObject();
            case "fail_authentication" -> simulator.failThreeDSecure(id).asObject();
            case "refund" ->
                simulator
                        .refundInDashboard(id, params.number("amount").orElseThrow())
                        .asObject();
            case "fail" -> simulator.failRefund(id).asObject();
            case "succeed" -> simulator.succeedRefund(id).asObject();
            case "dispute" -> simulator.openDispute(id).asObject();
            case "inquire" -> simulator.openInquiry(id).asObject();
            case "win" -> simulator.closeDispute(id, DisputeEnd.WON).asObject();
            case "lose" -> simulator.closeDispute(id, DisputeEnd.LOST).asObject();
            case "deliver" -> Json.object().put("status", simulator.deliver(id));
            default -> throw Refusal.unknownUrl(exchange.method(), exchange.path());
        };
    }

    private ObjectNode asked() {
        ObjectNode answer = Json.object();
        simulator.requests().forEach(asked -> {
            ObjectNode each = answer.withArrayProperty("data")
                    .addObject()
                    .put("method", asked.method())
                    .put("path", asked.path())
                    .put("idempotency_key", asked.idempotencyKey());
            asked.form().forEach(each.putObject("form")::put);
        });
        return answer;
    }
}
