package caseflow.attacks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Optional;

/** Asks byte for byte, as no browser would: what must not be tidied up on its way is sent as it is. */
record Wire(int port) {

    private static final int PATIENCE_MS = 20_000;

    record Reply(int status, String head, String body) {

        Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }
    }

    /** @param target all that stands between GET and HTTP/1.1 */
    Reply get(String target, String... headers) throws IOException {
        return say("GET " + target, "", "localhost:" + port, headers);
    }

    Reply getFrom(String host, String target, String... headers) throws IOException {
        return say("GET " + target, "", host, headers);
    }

    Reply post(String target, String form, String... headers) throws IOException {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type: application/x-www-form-urlencoded";
        all[headers.length + 1] = "Content-Length: " + form.length();
        return say("POST " + target, form, "localhost:" + port, all);
    }

    private Reply say(String what, String body, String host, String... headers) throws IOException {
        var request = new StringBuilder(what + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write((request + "\r\n" + body).getBytes(ISO_8859_1));
            return read(socket.getInputStream().readAllBytes());
        }
    }

    private static Reply read(byte[] bytes) {
        String answer = new String(bytes, UTF_8);
        int end = answer.indexOf("\r\n\r\n");
        String head = end < 0 ? answer : answer.substring(0, end);
        return new Reply(Integer.parseInt(head.substring(9, 12)), head, end < 0 ? "" : answer.substring(end));
    }
}
