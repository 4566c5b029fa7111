package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.People;
import caseflow.simulator.Simulator;
import caseflow.support.Addresses;
import caseflow.support.Broken;
import caseflow.support.CaseFlowTest;
import caseflow.support.KeptPages;
import caseflow.web.Assets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Over the wire, because the container has a part in refusals: what comes with every kind of answer. */
@CaseFlowTest
class SecurityHeadersTests {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Addresses addresses;

    @Autowired
    Simulator simulator;

    @Autowired
    Assets assets;

    private record Answer(String name, int status, HttpRequest.Builder request) {}

    @TestFactory
    Stream<DynamicTest> everyAnswerTellsBrowsersWhatTheyMayDo() throws Exception {
        return Stream.concat(answers(), asset())
                .map(answer -> DynamicTest.dynamicTest(answer.name(), () -> {
                    HttpResponse<String> response = send(answer.request());
                    assertThat(response.statusCode()).isEqualTo(answer.status());
                    ALWAYS.forEach(
                            (name, value) -> assertThat(response.headers().allValues(name))
                                    .as(name)
                                    .containsExactly(value));
                    assertStrict(response);
                }));
    }

    /** A paper may stay in its reader's own browser, which asks each time whether it may still show it. */
    @TestFactory
    Stream<DynamicTest> pagesAreNotKept() throws Exception {
        return answers()
                .map(answer -> DynamicTest.dynamicTest(answer.name(), () -> {
                    HttpResponse<String> response = send(answer.request());
                    boolean paper = answer.name().equals("PDF");
                    assertThat(response.headers().allValues("Cache-Control"))
                            .containsExactly(paper ? "max-age=0, must-revalidate, private" : "no-store");
                }));
    }

    /** Otherwise a browser going back might show the fragment instead of the page. */
    @TestFactory
    Stream<DynamicTest> pagesAndFragmentsAreTwoThings() throws Exception {
        return answers()
                .filter(answer -> !answer.name().endsWith("asset"))
                .map(answer -> DynamicTest.dynamicTest(answer.name(), () -> {
                    HttpResponse<String> response = send(answer.request());
                    assertThat(String.join(",", response.headers().allValues("Vary")))
                            .containsIgnoringCase("HX-Request");
                }));
    }

    @TestFactory
    Stream<DynamicTest> assetsAreKeptForAYear() {
        return asset().map(answer -> DynamicTest.dynamicTest(answer.name(), () -> {
            HttpResponse<String> response = send(answer.request());
            assertThat(response.headers().allValues("Cache-Control"))
                    .containsExactly("max-age=31536000, public, immutable");
            assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> noAnswerNamesWhatItRunsOn() throws Exception {
        return answers()
                .map(answer -> DynamicTest.dynamicTest(answer.name(), () -> {
                    HttpResponse<String> response = send(answer.request());
                    assertThat(response.headers().map())
                            .doesNotContainKeys("server", "x-powered-by", "x-application-context");
                    assertThat(response.body()).doesNotContain("org.springframework", "Exception", "Apache Tomcat");
                }));
    }

    /** The form of the card provider stands on them, and on no others. */
    @Test
    void pagesOnWhichCanBePaidMayLoadFromTheProvider() throws Exception {
        String place = simulator.address().toString();
        String invoice = "/portal/invoices/" + addresses.anOpenInvoiceOf("Hill Street Bakery Ltd");
        for (String page : List.of(invoice, "/portal/checkout")) {
            HttpResponse<String> response = send(as(People.GRACE, page));
            assertThat(response.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("script-src 'self' " + place + ";", "frame-src " + place + ";")
                    .contains("connect-src 'self' " + place + ";", "frame-ancestors 'none'");
            assertThat(response.headers().firstValue("Permissions-Policy").orElseThrow())
                    .contains("payment=(self \"" + place + "\")");
        }
        assertStrict(send(as(People.GRACE, invoice).header("HX-Request", "true")));
        assertStrict(send(as(People.FINCH, invoice.replace("/portal", "/firm"))));
    }

    @Test
    void browsersComeBackByTlsOnceTheyCameByIt() {
        assertThat(mvc.get().uri("/sign-in").secure(true))
                .headers()
                .hasValue("Strict-Transport-Security", "max-age=31536000");
        assertThat(mvc.get().uri("/sign-in")).headers().doesNotContainHeader("Strict-Transport-Security");
    }

    private Stream<Answer> answers() throws Exception {
        String invoice = "/portal/invoices/" + addresses.anInvoiceOf("Hill Street Bakery Ltd");
        return Stream.of(
                new Answer("page", 200, to("/sign-in")),
                new Answer("page behind a door", 200, as(People.GRACE, "/portal")),
                new Answer("page of the firm", 200, as(People.FINCH, "/firm/invoices")),
                new Answer("fragment", 200, as(People.FINCH, "/firm/invoices").header("HX-Request", "true")),
                new Answer("PDF", 200, as(People.GRACE, invoice + "/pdf")),
                new Answer("health", 200, to("/actuator/health")),
                new Answer("redirect", 302, to("/")),
                new Answer("shut door", 302, to(invoice)),
                new Answer("shut door, to htmx", 401, to(invoice).header("HX-Request", "true")),
                new Answer("proof of identity", 200, byLink(People.GRACE, "/proof?to=/portal")),
                new Answer("kept page", 302, byLink(People.GRACE, KeptPages.PORTAL)),
                new Answer("form of a kept page", 303, keptForm()),
                new Answer(
                        "kept page, to htmx",
                        401,
                        byLink(People.GRACE, KeptPages.PORTAL).header("HX-Request", "true")),
                new Answer("firewall", 400, to("/sign-in;x=1")),
                new Answer("no token", 403, to("/sign-in").POST(BodyPublishers.noBody())),
                new Answer("nothing", 404, to("/nothing")),
                new Answer("nothing behind a door", 404, as(People.GRACE, "/portal/nothing")),
                new Answer("another's", 404, as(People.MARA, invoice)),
                new Answer("no such asset", 404, to("/assets/nothing.css")),
                new Answer("wrong method", 405, form(as(People.GRACE, "/portal"), "")),
                new Answer("spent link", 410, to("/password/spent")),
                new Answer("form with errors", 422, form(to("/sign-in"), "&email=&password=")),
                new Answer("fault", 500, to(Broken.ADDRESS)));
    }

    private Stream<Answer> asset() {
        return Stream.of("css/app.css", "js/app.js", "icons.svg", "favicon.svg", "fonts/inter-latin.woff2")
                .map(file -> new Answer(file, 200, to(assets.address(file))));
    }

    /** Nothing may run, be framed or be sent elsewhere that does not come from here. */
    private static void assertStrict(HttpResponse<String> response) {
        assertThat(response.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy)
                            .contains(
                                    "default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'")
                            .contains("base-uri 'none'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe", "*", "http:", "https:");
                });
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder as(String email, String path) {
        return to(path).header("Cookie", "session=" + people.session(email));
    }

    private HttpRequest.Builder byLink(String email, String path) {
        return to(path).header("Cookie", "session=" + people.sessionByLink(email));
    }

    /** Sent from the page that asks for the proof, which has a token too. */
    private HttpRequest.Builder keptForm() throws IOException, InterruptedException {
        return form(byLink(People.GRACE, "/proof"), "")
                .uri(to(KeptPages.PORTAL).build().uri());
    }

    /** A form as a browser sends it, with the token of the page it stands on. */
    private HttpRequest.Builder form(HttpRequest.Builder to, String fields) throws IOException, InterruptedException {
        HttpResponse<String> shown = send(to.copy().GET());
        String token = Jsoup.parse(shown.body()).select("input[name=_csrf]").attr("value");
        String cookies = Stream.concat(
                        to.build().headers().allValues("Cookie").stream(),
                        shown.headers().allValues("Set-Cookie").stream().map(set -> set.replaceFirst(";.*", "")))
                .collect(Collectors.joining("; "));
        return to.setHeader("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + fields));
    }
}
