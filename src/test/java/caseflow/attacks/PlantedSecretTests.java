package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.attacks.Wire.Reply;
import caseflow.identity.People;
import caseflow.support.Broken;
import caseflow.support.CaseFlowTest;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Secrets that were sent are in no log, on no page that says what went wrong, and in nothing that tells how we are. Of
 * what vaults hold, the same is asked by {@code VaultPlaintextTests}.
 */
@CaseFlowTest
class PlantedSecretTests {

    private static final String PLANTED = "Planted0Secret0Planted0Secret0Planted0Secret0";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    MeterRegistry meters;

    private Wire wire;

    @BeforeEach
    void listen() {
        wire = new Wire(port);
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(log);
    }

    /** That it would be heard. */
    @Test
    void whatIsLoggedIsHeard() {
        LoggerFactory.getLogger("caseflow.attacks").warn("a warning about {}", PLANTED);
        assertThat(said()).anyMatch(line -> line.contains(PLANTED));
    }

    @Test
    void aTokenInAnAddressIsNowhere() throws IOException {
        for (String place : List.of(
                "/l/" + PLANTED,
                "/l/" + PLANTED + "/pdf",
                "/password/" + PLANTED,
                "/email/" + PLANTED,
                "/setup/" + PLANTED,
                "/sign-in/link/" + PLANTED,
                "/nothing/" + PLANTED,
                "/nothing?token=" + PLANTED,
                "/l/" + PLANTED + ";x=1",
                "/l/%00" + PLANTED,
                "/l/" + PLANTED + "/%2e%2e/x",
                Broken.ADDRESS + "?token=" + PLANTED)) {
            assertSilent(wire.get(place));
            assertSilent(wire.get(place, "HX-Request: true"));
            assertSilent(wire.post(place, "token=" + PLANTED));
        }
        assertNothingLogged();
    }

    @Test
    void neitherIsWhatAFormHolds() throws IOException {
        Reply page = wire.get("/sign-in");
        String csrf = "&_csrf=" + page.body().replaceFirst("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        String cookie = "Cookie: " + page.head().replaceFirst("(?s).*Set-Cookie: ([^;]+);.*", "$1");
        for (String form : List.of(
                "email=nobody@hill.example&password=" + PLANTED,
                "email=" + PLANTED + "&password=" + PLANTED,
                "email=&password=" + PLANTED,
                "password=" + PLANTED,
                "email=a@b.example&code=" + PLANTED + "&password=" + PLANTED)) {
            for (String place : List.of("/sign-in", "/sign-in/code", "/sign-in/recovery", "/password/" + PLANTED)) {
                // a mistyped address comes back in its field; the rest does not
                Reply reply = wire.post(place, form + csrf, cookie);
                assertThat(reply.body().replace("value=\"" + PLANTED + "\"", ""))
                        .as(place + " " + form)
                        .doesNotContain("password=" + PLANTED, ">" + PLANTED);
            }
        }
        assertSilent(wire.post("/sign-in", "password=" + PLANTED + "&_csrf=" + PLANTED, cookie));
        assertNothingLogged();
    }

    @Test
    void norWhatComesInAHeader() throws IOException {
        String session = "Cookie: session=" + PLANTED + "; csrf=" + PLANTED + "; flash=" + PLANTED;
        for (String place : List.of("/portal", "/firm", "/nothing", "/sign-in", Broken.ADDRESS)) {
            assertSilent(wire.get(place, session, "Authorization: Bearer " + PLANTED, "X-CSRF-TOKEN: " + PLANTED));
        }
        Reply refused = wire.post("/webhooks/stripe", "{}", "Stripe-Signature: t=1,v1=" + PLANTED);
        assertThat(refused.status()).isBetween(400, 499);
        assertSilent(refused);
        assertNothingLogged();
    }

    /** Nobody can read them from outside, but whoever could would see of an address only what its route is. */
    @Test
    void nothingThatIsCountedNamesIt() throws IOException {
        for (String place : List.of("/l/", "/password/", "/setup/", "/nothing/", "/sign-in/link/", "/assets/")) {
            wire.get(place + PLANTED + "?token=" + PLANTED);
        }
        assertThat(meters.getMeters())
                .isNotEmpty()
                .noneMatch(meter -> meter.getId().toString().contains(PLANTED));
    }

    @Test
    void nothingTellsMoreThanThatWeAreWell() throws IOException {
        assertThat(wire.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .hasSizeLessThan(70);
        String admin = "Cookie: session=" + people.session(People.FINCH);
        for (String place : List.of(
                "",
                "/env",
                "/metrics",
                "/prometheus",
                "/httpexchanges",
                "/mappings",
                "/beans",
                "/configprops",
                "/loggers",
                "/heapdump",
                "/threaddump",
                "/info",
                "/health/db",
                "/shutdown")) {
            assertThat(wire.get("/actuator" + place).status()).as(place).isEqualTo(404);
            assertThat(wire.get("/actuator" + place, admin).status()).as(place).isEqualTo(404);
        }
    }

    private void assertSilent(Reply reply) {
        // a link that has expired may be renewed by its holder; a refused form, and light and dark, lead back to its
        // page
        assertThat(reply.body()
                        .replace("/l/" + PLANTED + "/renewal", "")
                        .replaceAll("<a class=\"btn primary\" href=\"/l/[^\"/]*\">", "")
                        .replaceAll("<input type=\"hidden\" name=\"back\" value=\"[^\"]*\">", ""))
                .doesNotContain(PLANTED);
        assertThat(reply.head().replace("/sign-in?next=", "")).doesNotContain("=" + PLANTED, "Exception");
    }

    private void assertNothingLogged() {
        assertThat(said()).noneMatch(line -> line.contains(PLANTED));
    }

    private List<String> said() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .map(event -> event.getFormattedMessage() + " "
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
