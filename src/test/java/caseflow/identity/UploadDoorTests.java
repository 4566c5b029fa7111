package caseflow.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over the wire, because it is the container that counts the bytes. */
@CaseFlowTest
class UploadDoorTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String BOUNDARY = "----boundary";

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void aFileWithinTheLimitArrives() throws Exception {
        assertThat(upload(24).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 60, 102})
    void aFileBeyondItIsToldToBeTooLarge(int megabytes) throws Exception {
        HttpResponse<String> answer = upload(megabytes);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That file is too large", "/firm/settings");
    }

    @ParameterizedTest
    @CsvSource({"/verify, ''", "/portal/profile/password, grace@hill.example"})
    void ofWhoeverIsNotOfTheFirmNotEvenTheBeginningIsTaken(String path, String email) throws Exception {
        String cookie = email.isEmpty() ? "" : "Cookie: session=" + people.session(email) + "\r\n";
        try (var line = new Socket("localhost", port)) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write("""
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    %sContent-Type: multipart/form-data; boundary=%s\r
                    Content-Length: %d\r
                    \r
                    """.formatted(path, cookie, BOUNDARY, 27 * MEGABYTE).getBytes(UTF_8));

            assertThat(new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8)).readLine())
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void whatDoesNotSayHowLongItIsIsABadRequest() throws Exception {
        HttpRequest endless = to("/firm/preview", people.session(People.FINCH))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> body("", 1)))
                .build();

        assertThat(browser.send(endless, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    @Test
    void whatCannotBeReadIsABadRequest() throws Exception {
        HttpRequest broken = to("/firm/preview", people.session(People.FINCH))
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x"))
                .build();

        assertThat(browser.send(broken, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> upload(int megabytes) throws IOException, InterruptedException {
        String session = people.session(People.FINCH);
        HttpResponse<String> page = browser.send(to("/firm/settings", session).build(), BodyHandlers.ofString());
        String token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
        String csrf = page.headers().allValues("Set-Cookie").stream()
                .map(set -> set.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
        HttpRequest request = to("/firm/preview", session)
                .setHeader("Cookie", "session=" + session + "; " + csrf)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> body(token, megabytes)), length(token, megabytes)))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path, String session) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", "session=" + session);
    }

    private static InputStream body(String token, int megabytes) {
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(new ByteArrayInputStream(head(token)));
        for (int i = 0; i < megabytes; i++) {
            parts.add(new ByteArrayInputStream(new byte[MEGABYTE]));
        }
        parts.add(new ByteArrayInputStream(foot()));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static long length(String token, int megabytes) {
        return (long) megabytes * MEGABYTE + head(token).length + foot().length;
    }

    private static byte[] head(String token) {
        return """
                --%1$s
                Content-Disposition: form-data; name="_csrf"

                %2$s
                --%1$s
                Content-Disposition: form-data; name="files"; filename="a.bin"

                """.replace("\n", "\r\n").formatted(BOUNDARY, token).getBytes(UTF_8);
    }

    private static byte[] foot() {
        return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
    }
}
