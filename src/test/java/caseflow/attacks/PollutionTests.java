package caseflow.attacks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.attacks.Wire.Reply;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Parameters sent twice, in the wrong place, by names nobody would give them, and too many of them. */
@CaseFlowTest
class PollutionTests {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String TOTALS = "/firm/proposals/totals";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines[2147483647].description",
                "lines[999999].description",
                "lines[4096].price",
                "lines[-1].price",
                "lines[0][0].price",
                "lines[0].price[0]",
                "lines[0].price.bytes[0]",
                "lines[0].a.b.c",
                "lines[].price",
                "lines[a].price",
                "lines[0",
                "lines]0[.price",
                "lines[0].description[2147483647]",
                "title[]",
                "title[0]",
                "title.bytes",
                "a[0].b.c",
                "class.module.classLoader.x",
                "class.protectionDomain.classLoader.x",
                "['title']",
                "title\u0000",
                "T(java.lang.Runtime).getRuntime()",
                "#{7*7}",
                "${7*7}",
                ""
            })
    void noNameOfAFieldBreaksAForm(String name) {
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        var client = "1";
        var answer = mvc.post()
                .uri(TOTALS)
                .param("client", client)
                .param("lines[0].description", "Advice")
                .param(name, "1")
                .with(csrf())
                .with(people.as(People.JONAS))
                .exchange();

        assertThat(answer.getResponse().getStatus()).isLessThan(500);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThan(SOON);
    }

    @Test
    void thousandsOfFieldsAreRefused() throws IOException {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
        String same = "a=1&".repeat(10_000);

        assertThat(form("/sign-in", many).status()).isBetween(400, 499);
        assertThat(form("/sign-in", same).status()).isBetween(400, 499);
        assertThat(form("/webhooks/stripe", many).status()).isBetween(400, 499);
    }

    @Test
    void aHugeFieldIsRefused() throws IOException {
        assertThat(form("/sign-in", "email=" + "x".repeat(5_000_000)).status()).isBetween(400, 499);
        assertThat(form("/preferences/theme?x=" + "y".repeat(7_000), "theme=dark")
                        .status())
                .isLessThan(500);
        assertThat(new Wire(port).get("/sign-in?x=" + "y".repeat(100_000)).status())
                .isBetween(400, 499);
        assertThat(new Wire(port).get("/sign-in", "X-A: " + "y".repeat(100_000)).status())
                .isBetween(400, 499);
    }

    /** A few bytes that would become a hundred megabytes: nothing of a request is inflated. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "x-gzip", "br", "gzip, gzip"})
    void whatIsPackedStaysPacked(String how) throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bomb)) {
            packed.write("theme=dark&back=".getBytes(ISO_8859_1));
            for (int i = 0; i < 100; i++) {
                packed.write(new byte[1 << 20]);
            }
        }
        String body = bomb.toString(ISO_8859_1);
        for (String place : new String[] {"/preferences/theme", "/sign-in", "/webhooks/stripe"}) {
            assertThat(new Wire(port)
                            .post(place, body, "Content-Encoding: " + how)
                            .status())
                    .isBetween(400, 499);
        }
    }

    @Test
    void whatIsSentTwiceIsNobody() {
        assertThat(mvc.post()
                        .uri("/sign-in?email=" + People.TOM)
                        .param("email", "nobody@hill.example", People.TOM)
                        .param("password", "violet kettle under snow", "x")
                        .with(csrf()))
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri("/portal/switch")
                        .param("contact", "1", "2")
                        .with(csrf())
                        .with(people.as(People.TOM)))
                .hasStatus4xxClientError();
    }

    /** A token in the address would be in every log on the way. */
    @Test
    void anotherSitesFormIsRefusedHoweverItIsSent() throws IOException {
        for (String form : new String[] {"", "_csrf=", "_csrf=x&_csrf=y", "_csrf[]=x"}) {
            assertThat(form("/preferences/theme", "theme=dark&" + form).status())
                    .isEqualTo(403);
        }
        assertThat(form("/preferences/theme?_csrf=x", "theme=dark").status()).isEqualTo(403);
    }

    /** How a request is asked is what its first word says. */
    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void noHeaderChangesHowItIsAsked(String header) throws IOException {
        String session = "Cookie: session=" + people.session(People.TOM);
        Wire wire = new Wire(port);

        assertThat(wire.get("/sign-out", session, header + ": POST").status()).isIn(404, 405);
        assertThat(wire.get("/sign-out?_method=POST", session).status()).isIn(404, 405);
        assertThat(wire.get("/portal", session).status()).isEqualTo(200);
        assertThat(wire.post("/preferences/theme", "theme=dark&_method=GET", header + ": GET")
                        .status())
                .isEqualTo(403);
    }

    private Reply form(String address, String form) throws IOException {
        return new Wire(port).post(address, form);
    }
}
