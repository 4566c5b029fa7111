package caseflow.browser;

import caseflow.simulator.Simulator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page that takes cards, as strict as CaseFlow's own, and nothing else on it. */
final class CardPage implements AutoCloseable {

    private static final String HTML = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pay</title>
              <link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
              <script src="%s" defer></script><script src="/page.js" defer></script>
            </head>
            <body><main>
              <h1>Pay</h1>
              <form id="payment" data-key="%s"><div id="card"></div><button>Pay now</button></form>
              <p id="said" role="status"></p>
            </main></body>
            </html>
            """;

    private static final String SCRIPT = """
            const form = document.getElementById('payment');
            const said = document.getElementById('said');
            const wanted = new URLSearchParams(location.search);
            const clientSecret = wanted.get('intent');
            document.body.className = wanted.get('theme');
            const stripe = Stripe(form.dataset.key);
            const elements = stripe.elements({clientSecret, appearance: {theme: wanted.get('theme')}, locale: 'en'});
            const card = elements.create('payment', {layout: 'tabs'});
            card.on('ready', () => (said.textContent = 'ready'));
            card.on('change', event => (form.dataset.complete = event.complete));
            card.on('loaderror', event => (said.textContent = event.error.code));
            card.mount('#card');
            form.addEventListener('submit', async event => {
              event.preventDefault();
              said.textContent = 'paying';
              const {error, paymentIntent} = await stripe.confirmPayment({elements, confirmParams: {}, redirect: 'if_required'});
              const {paymentIntent: seen} = await stripe.retrievePaymentIntent(clientSecret);
              said.textContent = error ? error.type + ': ' + error.message : paymentIntent.status + ', ' + seen.status;
            });
            """;

    private static final String STYLE = """
            body { margin: 1rem; font: 16px/1.5 sans-serif; color: #222; background: #fff }
            .night { color: #eee; background: #1b1b20 }
            dialog { width: 100px; padding: 99px }
            """;

    private final HttpServer server;
    private final Simulator simulator;

    CardPage(Simulator simulator) {
        this.simulator = simulator;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::show);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void show(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/page.js" -> answer(exchange, "text/javascript", SCRIPT);
            case "/page.css" -> answer(exchange, "text/css", STYLE);
            default -> answer(exchange, "text/html", HTML.formatted(simulator.script(), simulator.publishableKey()));
        }
    }

    private void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String there = simulator.address().toString();
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self' " + there
                                + "; frame-src " + there + "; connect-src 'self' " + there
                                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
