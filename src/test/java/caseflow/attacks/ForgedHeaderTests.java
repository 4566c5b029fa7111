package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import caseflow.attacks.Wire.Reply;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.mail.LetterId;
import caseflow.mail.Outbox;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A host and a way here that whoever asks has made up. Only a proxy that the operator named is believed. */
@CaseFlowTest
class ForgedHeaderTests {

    private static final String EVIL = "evil.example";

    @LocalServerPort
    int port;

    @Value("${caseflow.web.address}")
    String address;

    @Autowired
    People people;

    @Autowired
    Outbox outbox;

    @Autowired
    Database database;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void whatIsMailedLeadsToTheConfiguredAddress() throws IOException {
        LetterId before = newest();
        Reply page = wire.getFrom(EVIL, "/password/forgotten");
        Reply sent = wire.post(
                "/password/forgotten",
                "email=" + People.PRIYA + "&_csrf=" + token(page),
                "Cookie: " + cookie(page),
                "X-Forwarded-Host: " + EVIL,
                "X-Forwarded-Proto: https",
                "Forwarded: host=" + EVIL + ";proto=https",
                "X-Original-Host: " + EVIL,
                "Origin: https://" + EVIL,
                "Referer: https://" + EVIL + "/");

        assertThat(sent.status()).isLessThan(400);
        await().until(() -> !newest().equals(before));
        String letter = outbox.copy(newest()).sheet().toString();
        assertThat(letter).contains(address + "/password/").doesNotContain(EVIL);
        database.owner().client().sql("DELETE FROM failed_try").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIL, EVIL + ":80", "localhost@" + EVIL, "localhost:1\\@" + EVIL, EVIL + "/x", "", "[::1"})
    void noPageNamesTheHostItWasAskedBy(String host) throws IOException {
        Reply page = wire.getFrom(host, "/sign-in");
        assertThat(page.status()).isIn(200, 400);
        assertThat(page.head() + page.body()).doesNotContain(EVIL);
    }

    @Test
    void redirectsStayWhereTheyWereAsked() throws IOException {
        for (String target : new String[] {"/", "/portal", "/firm/clients"}) {
            Reply reply = wire.getFrom(EVIL, target, "X-Forwarded-Host: " + EVIL);
            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.header("Location").orElseThrow()).startsWith("/").doesNotStartWith("//");
        }
    }

    @Test
    void nobodyIsBelievedWhoSaysThereIsTls() throws IOException {
        Reply page = wire.get(
                "/sign-in",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Ssl: on",
                "Forwarded: proto=https",
                "X-Forwarded-Prefix: /" + EVIL,
                "X-Forwarded-Port: 443");
        assertThat(page.header("Strict-Transport-Security")).isEmpty();
        assertThat(page.head()).contains("Set-Cookie").doesNotContain("__Host-", "Secure", EVIL);
        assertThat(page.body()).doesNotContain(EVIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Original-URL", "X-Rewrite-URL", "X-Override-URL", "X-Original-URI", "X-Forwarded-Uri"})
    void noHeaderIsAnAddress(String header) throws IOException {
        String session = "Cookie: session=" + people.session(People.GRACE);
        assertThat(wire.get("/firm/clients", session, header + ": /portal").status())
                .isEqualTo(404);
        assertThat(wire.get("/portal", session, header + ": /firm/clients").body())
                .doesNotContain("Northwind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP"})
    void nobodyChoosesTheNetworkAddressTheyComeFrom(String header) throws IOException {
        Reply page = wire.get("/sign-in");
        wire.post(
                "/sign-in",
                "email=nobody@" + EVIL + "&password=x&_csrf=" + token(page),
                "Cookie: " + cookie(page),
                header + ": 203.0.113.77");
        assertThat(tries("203.0.113.77")).isZero();
        assertThat(tries("127.0.0.1")).isPositive();
        database.owner().client().sql("DELETE FROM failed_try").update();
    }

    /** That were counted for whoever has this network address. */
    private long tries(String address) {
        return database.owner()
                .client()
                .sql("SELECT count(*) FROM failed_try WHERE key LIKE '%' || encode(sha256(:address::bytea), 'hex')")
                .param("address", address)
                .query(Long.class)
                .single();
    }

    private LetterId newest() {
        return outbox.page(People.PRIYA, null, null, null).letters().stream()
                .map(letter -> letter.id())
                .findFirst()
                .orElse(new LetterId(0));
    }

    private static String token(Reply page) {
        return found(page.body(), "name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    }

    private static String cookie(Reply page) {
        return found(page.head(), "Set-Cookie: ([^;]+);");
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
