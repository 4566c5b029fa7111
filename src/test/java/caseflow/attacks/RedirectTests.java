package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.attacks.Wire.Reply;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every place that goes on to an address from the request. What they take for ours: LocalAddressTests, WayOnTests. */
@CaseFlowTest
class RedirectTests {

    private static final List<String> ELSEWHERE = List.of(
            "//evil.example",
            "///evil.example",
            "////evil.example/%2e%2e",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "/\r\n/evil.example",
            "\t//evil.example",
            " //evil.example",
            "/ /evil.example",
            "http://evil.example",
            "https:evil.example",
            "https:/evil.example",
            "HtTpS://evil.example",
            "http://localhost@evil.example/",
            "http://localhost:8080%40evil.example/",
            "//localhost@evil.example/portal",
            "//localhost\\@evil.example/portal",
            "/portal@evil.example",
            "evil.example/portal",
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "//\u3002evil.example",
            "/\u2028/evil.example",
            "\uff0f\uff0fevil.example",
            "//evil\u3002example",
            "/portal\r\nSet-Cookie: evil.example=1",
            "/portal\nLocation: http://evil.example",
            "/portal%0d%0aSet-Cookie:%20evil.example=1",
            "/portal\u560d\u560aSet-Cookie: evil.example=1",
            "forward:/firm",
            "redirect://evil.example",
            "${T(java.lang.Runtime)}//evil.example");

    static Stream<String> elsewhere() {
        return ELSEWHERE.stream();
    }

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @ParameterizedTest
    @MethodSource("elsewhere")
    void noneLeadsElsewhere(String to) throws IOException {
        Wire wire = new Wire(port);
        String grace = "Cookie: session=" + people.session(People.GRACE);

        assertStays(wire.get("/proof?to=" + encoded(to), grace));
        assertStays(wire.get("/sign-in?next=" + encoded(to), grace));
        assertStays(wire.get("/portal?next=" + encoded(to) + "&back=" + encoded(to) + "&return=" + encoded(to), grace));
        Reply page = wire.get("/sign-in?next=" + encoded(to));
        assertThat(page.head()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void noFormLeadsElsewhere(String to) {
        assertStays(mvc.post()
                .uri("/preferences/theme")
                .param("theme", "system")
                .param("back", to)
                .with(csrf())
                .exchange()
                .getResponse()
                .getHeader("Location"));
    }

    /** So long that looking it over could take all there is of the stack. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "/a", "%2f", "a.", "/-"})
    void howLongItIsChangesNothing(String part) {
        String to = "/" + part.repeat(300_000);
        assertThat(mvc.post()
                        .uri("/preferences/theme")
                        .param("theme", "system")
                        .param("back", to)
                        .with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/");
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("email", "nobody@hill.example")
                        .param("password", "x")
                        .param("next", "/portal" + to)
                        .with(csrf())
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isLessThan(500);
    }

    private void assertStays(Reply reply) {
        assertThat(reply.status()).isLessThan(500);
        assertStays(reply.header("Location").orElse("/"));
        assertThat(reply.head()).doesNotContain("Set-Cookie: evil", "\nevil");
    }

    private void assertStays(String location) {
        assertThat(location)
                .as("goes on to")
                .isNotNull()
                .satisfiesAnyOf(
                        place -> assertThat(place).matches("/(?![/\\\\])[!-~]*"),
                        place -> assertThat(place).startsWith("http://localhost:" + port + "/"));
        assertThat(location).doesNotContain("\r", "\n", "\t", "\\");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
