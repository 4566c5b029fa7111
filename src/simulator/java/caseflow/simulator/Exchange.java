package caseflow.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What came in, and the ways to answer it. */
record Exchange(HttpExchange http) {

    private static final int LONGEST = 256 * 1024;

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(http.getRequestHeaders().getFirst(name));
    }

    Params params() throws IOException {
        String query = Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse("");
        byte[] body = http.getRequestBody().readNBytes(LONGEST);
        String form = new String(body, StandardCharsets.UTF_8);
        return Params.decode(form.isEmpty() ? query : query.isEmpty() ? form : query + "&" + form);
    }

    void answer(Answer answer) throws IOException {
        answer(answer.status(), "application/json", answer.bytes());
    }

    void answer(int status, String type, byte[] body) throws IOException {
        set("Content-Type", type);
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (http) {
            http.getResponseBody().write(body);
        }
    }

    /** Begins an answer that never ends: a client that saw nothing at all would quietly ask once more. */
    void breakOff() throws IOException {
        http.sendResponseHeaders(200, 1000);
        http.getResponseBody().write('{');
        http.getResponseBody().flush();
        http.close();
    }

    void set(String name, String value) {
        http.getResponseHeaders().set(name, value);
    }
}
