package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What no browser sends, and the container refuses itself, before any filter: as bare as it is, and as strict as a page.
 * (It answers {@code OPTIONS *} alone without asking us, with the names of methods and no content.)
 */
@CaseFlowTest
class MalformedRequestTests {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    /** By the status they get. */
    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("GET /%zz" + HOST, "400"),
            Map.entry("GET /<script>" + HOST, "400"),
            Map.entry("GET /%00" + HOST, "400"),
            Map.entry("GET /a%2Fb" + HOST, "400"),
            Map.entry("GET /a\\b" + HOST, "400"),
            Map.entry("GET / HTTP/1.1\r\nConnection: close\r\n", "400"),
            Map.entry("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n", "400"),
            Map.entry("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n", "400"),
            Map.entry("GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n", "505"),
            Map.entry("G<T /" + HOST, "400"),
            Map.entry("GET / nonsense" + HOST, "400"),
            Map.entry("GET /sign-in" + HOST + "X-Long: " + "x".repeat(20_000) + "\r\n", "400"),
            Map.entry("GET /sign-in" + HOST + "Bad Name: x\r\n", "400"),
            Map.entry("POST /sign-in" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n", "400"),
            Map.entry("POST /sign-in" + HOST + "Transfer-Encoding: odd\r\n", "501"),
            Map.entry("POST /sign-in" + HOST + "Content-Length: -1\r\n", "400"),
            Map.entry("TRACE /sign-in" + HOST, "405"),
            Map.entry("BREW /sign-in" + HOST, "400"),
            Map.entry("CONNECT localhost:80" + HOST, "501"),
            Map.entry("PUT /sign-in" + HOST + "Content-Length: 0\r\n", "403"),
            Map.entry("OPTIONS /sign-in" + HOST, "200"),
            Map.entry("HEAD /sign-in" + HOST, "200"));

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> areAnsweredAsStrictly() {
        return REQUESTS.entrySet().stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.getKey().lines().findFirst().orElse(""), () -> {
                            String answer = answer(one.getKey() + "\r\n");
                            assertThat(answer)
                                    .startsWith("HTTP/1.1 " + one.getValue())
                                    .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin")
                                    .contains("Content-Security-Policy: default-src 'none';", "frame-ancestors 'none'")
                                    .contains("Cache-Control: no-store", "Permissions-Policy: ")
                                    .contains("Cross-Origin-Opener-Policy: ", "Cross-Origin-Resource-Policy: ")
                                    .doesNotContain("Tomcat", "java.", "Exception", "Server:");
                        }));
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
