package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.attacks.Wire.Reply;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Other ways to write the address of a page behind a door. Over the wire: the container reads them before we do. */
@CaseFlowTest
class PathTrickTests {

    /** Each with the door's name and what comes behind it: /firm/clients. */
    private static final Map<String, String> TRICKS = Map.ofEntries(
            Map.entry("as it is", "/%s/%s"),
            Map.entry("two slashes", "//%s/%s"),
            Map.entry("two slashes within", "/%s//%s"),
            Map.entry("a dot", "/./%s/%s"),
            Map.entry("a dot within", "/%s/./%s"),
            Map.entry("up from an open page", "/sign-in/../%s/%s"),
            Map.entry("up from an asset", "/assets/css/../../%s/%s"),
            Map.entry("up from a webhook", "/webhooks/x/../../%s/%s"),
            Map.entry("up, encoded", "/assets/%%2e%%2e/%s/%s"),
            Map.entry("up with its slash, encoded", "/assets/..%%2f%s/%s"),
            Map.entry("up, all of it encoded", "/assets/%%2e%%2e%%2f%s%%2f%s"),
            Map.entry("up, encoded twice", "/assets/%%252e%%252e/%s/%s"),
            Map.entry("up with a parameter", "/assets/..;/%s/%s"),
            Map.entry("up with a named parameter", "/assets/..;x=y/%s/%s"),
            Map.entry("up in over-long UTF-8", "/assets/%%c0%%ae%%c0%%ae/%s/%s"),
            Map.entry("a slash in over-long UTF-8", "/%s%%c0%%af%s"),
            Map.entry("up with a backslash", "/assets/..\\%s\\%s"),
            Map.entry("up with a backslash, encoded", "/assets/..%%5c%s%%5c%s"),
            Map.entry("a backslash", "/%s\\%s"),
            Map.entry("a slash, encoded", "/%s%%2f%s"),
            Map.entry("a slash, encoded twice", "/%s%%252f%s"),
            Map.entry("the end, encoded", "/%s/%s%%2f"),
            Map.entry("a slash at the end", "/%s/%s/"),
            Map.entry("a dot at the end", "/%s/%s."),
            Map.entry("an ending", "/%s/%s.css"),
            Map.entry("a session in the address", "/%s/%s;jsessionid=1"),
            Map.entry("a parameter within", "/%s;a=b/%s"),
            Map.entry("a semicolon, encoded", "/%s/%s%%3ba=b"),
            Map.entry("nothing, encoded", "/%s/%s%%00"),
            Map.entry("nothing and an ending", "/%s/%s%%00.css"),
            Map.entry("a space", "/%s/%s%%20"),
            Map.entry("a line break", "/%s/%s%%0a"),
            Map.entry("a tab in front", "/%%09/%s/%s"),
            Map.entry("a question mark, encoded", "/assets/%%3f/../%s/%s"),
            Map.entry("a fragment", "/assets/#/../%s/%s"),
            Map.entry("another host", "http://evil.example/%s/%s"),
            Map.entry("another scheme", "file:///%s/%s"),
            Map.entry("an error", "/error/../%s/%s"),
            Map.entry("a link", "/l/..%%2f%s/%s"),
            Map.entry("a brand", "/brand/..%%2f%s/%s"),
            Map.entry("a favicon", "/favicon.ico/../%s/%s"),
            Map.entry("the health of it", "/actuator/health/../../%s/%s"));

    /** What lies beside the assets, or what other programs have at such places. */
    private static final List<String> ELSEWHERE = List.of(
            "/assets/../application.properties",
            "/assets/%2e%2e/application.properties",
            "/assets/..%2fapplication.properties",
            "/assets/%252e%252e%252fapplication.properties",
            "/assets/..%5capplication.properties",
            "/assets/css/..;/..;/application.properties",
            "/assets/css/%2e%2e/%2e%2e/application.properties",
            "/assets/%c0%ae%c0%ae/application.properties",
            "/assets/application.properties",
            "/assets//application.properties",
            "/assets/file:/etc/passwd",
            "/assets//etc/passwd",
            "/assets/%2fetc%2fpasswd",
            "/assets/....//....//etc/passwd",
            "/assets/WEB-INF/web.xml",
            "/assets/META-INF/MANIFEST.MF",
            "/assets/css/",
            "/assets/css/app.css%00.png",
            "/assets/http://127.0.0.1/",
            "/brand/..%2fkeys%2fapplication.json",
            "/brand/%2e%2e",
            "/brand-..%2f.css",
            "/actuator",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/prometheus",
            "/actuator/health/db",
            "/actuator/health/../env",
            "/actuator/health;/../env",
            "/WEB-INF/classes/application.properties",
            "/.git/config",
            "/application.properties");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    private Wire wire;

    private record Door(String who, String session, String name, String behind) {}

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @TestFactory
    Stream<DynamicTest> noWayOfWritingItOpensADoor() {
        List<Door> doors = List.of(
                new Door("nobody", "", "firm", "clients"),
                new Door("nobody", "", "portal", "invoices"),
                new Door("a contact", people.session(People.GRACE), "firm", "clients"),
                new Door("a contact without the permission", people.session(People.TOM), "portal", "documents"),
                new Door("staff", people.session(People.JONAS), "firm", "audit"),
                new Door("staff at settings", people.session(People.JONAS), "firm/settings", "links"),
                new Door("whoever gave no proof", people.sessionByLink(People.GRACE), "portal", "vault"));
        return doors.stream()
                .flatMap(door -> TRICKS.entrySet().stream()
                        .flatMap(trick -> spelled(door, trick.getValue())
                                .map(address -> DynamicTest.dynamicTest(
                                        door.who() + ", " + trick.getKey() + ": " + address,
                                        () -> assertShut(door, address)))));
    }

    /** That the test knocks at real doors: those who may come in do. */
    @Test
    void doorsOpenToWhoseTheyAre() throws IOException {
        assertThat(ask("/firm/clients", people.session(People.JONAS)).status()).isEqualTo(200);
        assertThat(ask("/firm/audit", people.session(People.FINCH)).status()).isEqualTo(200);
        assertThat(ask("/firm/settings/links", people.session(People.FINCH)).status())
                .isEqualTo(200);
        assertThat(ask("/portal/documents", people.session(People.PRIYA)).status())
                .isEqualTo(200);
        assertThat(ask("/portal/vault", people.session(People.GRACE)).status()).isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> assetsLeadToNothingElse() {
        return ELSEWHERE.stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    Reply reply = wire.get(address);
                    assertThat(reply.status()).as(reply.head()).isIn(400, 404);
                    assertThat(reply.body()).doesNotContain("caseflow.data", "root:", "Manifest-Version", "<web-app");
                }));
    }

    private void assertShut(Door door, String address) throws IOException {
        Reply reply = ask(address, door.session());
        assertThat(reply.status()).as(reply.head()).isIn(302, 400, 404);
        if (reply.status() == 302) {
            assertThat(reply.header("Location").orElseThrow().replaceFirst("^http://[^/]+", ""))
                    .as(address)
                    .matches("/(sign-in|proof)([?/].*)?");
        }
    }

    private Reply ask(String address, String session) throws IOException {
        return session.isEmpty() ? wire.get(address) : wire.get(address, "Cookie: session=" + session);
    }

    /** The same in capitals, and with its first letter encoded. */
    private static Stream<String> spelled(Door door, String trick) {
        String first =
                "%%%02x".formatted((int) door.name().charAt(0)) + door.name().substring(1);
        return Stream.of(
                trick.formatted(door.name(), door.behind()),
                trick.formatted(door.name().toUpperCase(Locale.ROOT), door.behind()),
                trick.formatted(first, door.behind()));
    }
}
