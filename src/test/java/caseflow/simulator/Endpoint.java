package caseflow.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Where webhooks arrive in these tests. */
final class Endpoint implements AutoCloseable {

    private final HttpServer server;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

    record Letter(String payload, String signature) {}

    Endpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String payload = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        letters.add(new Letter(payload, exchange.getRequestHeaders().getFirst("Stripe-Signature")));
        Integer answer = answers.poll();
        exchange.sendResponseHeaders(answer == null ? 200 : answer, -1);
        exchange.close();
    }

    /** Before it takes what comes. */
    void answerWith(int... statuses) {
        IntStream.of(statuses).forEach(answers::add);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks");
    }

    List<Letter> letters() {
        return letters;
    }

    List<String> types() {
        return letters.stream()
                .map(letter -> Json.text(Json.parse(letter.payload()), "type"))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
