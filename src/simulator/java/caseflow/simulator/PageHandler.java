package caseflow.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The stand-in for Stripe.js with its frames, and a page that says what all this is. */
final class PageHandler implements HttpHandler {

    private static final Map<String, String> FILES = Map.of(
            "/dahlia/stripe.js", "stripe.js",
            "/dahlia/host.js", "host.js",
            "/dahlia/card", "card.html",
            "/dahlia/card.js", "card.js",
            "/dahlia/card.css", "card.css",
            "/dahlia/challenge", "challenge.html",
            "/dahlia/challenge.js", "challenge.js",
            "/dahlia/page.css", "page.css");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors http://localhost:* http://127.0.0.1:*";

    @Override
    public void handle(HttpExchange http) throws IOException {
        Exchange exchange = new Exchange(http);
        exchange.set("Content-Security-Policy", POLICY);
        exchange.set("X-Content-Type-Options", "nosniff");
        exchange.set("Referrer-Policy", "no-referrer");
        exchange.set("Cache-Control", "no-store");
        exchange.set("Cross-Origin-Resource-Policy", "cross-origin");
        String file = FILES.get(exchange.path());
        if (exchange.path().equals("/")) {
            exchange.answer(200, type("html"), StartPage.html().getBytes(StandardCharsets.UTF_8));
        } else if (file == null) {
            exchange.answer(404, "text/plain; charset=utf-8", "Not here.".getBytes(StandardCharsets.UTF_8));
        } else {
            String ending = file.substring(file.lastIndexOf('.') + 1);
            exchange.answer(200, type(ending), Resource.bytes("page/" + file));
        }
    }

    private static String type(String ending) {
        return "text/" + (ending.equals("js") ? "javascript" : ending) + "; charset=utf-8";
    }
}
