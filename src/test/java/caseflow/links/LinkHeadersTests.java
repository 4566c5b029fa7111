package caseflow.links;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.People;
import caseflow.identity.Token;
import caseflow.support.CaseFlowTest;
import caseflow.support.PaperTraces;
import caseflow.support.TestPaper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over the wire, because the container has a part in refusals: the secret in the address stays there. */
@CaseFlowTest
@ExtendWith(OutputCaptureExtension.class)
class LinkHeadersTests {

    private static final long NUMBER = 5_001;

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    TestPaper paper;

    private record Answer(String name, int status, HttpRequest.Builder request) {}

    @TestFactory
    Stream<DynamicTest> noPageOfALinkTellsWhereItIs() {
        String address = LinkAddress.of(paper.link(NUMBER, People.GRACE));
        String broken = LinkAddress.of(paper.link(TestPaper.BROKEN, People.GRACE));
        String expired = LinkAddress.of(
                new Token(PaperTraces.EXPIRED + paper.contact(People.GRACE).id()));
        return Stream.of(
                        new Answer("document", 200, to(address)),
                        new Answer("fragment", 200, to(address).header("HX-Request", "true")),
                        new Answer("unknown", 410, to("/l/invented")),
                        new Answer("expired", 410, to(expired)),
                        new Answer(
                                "no form's token", 403, to(address + "/renewal").POST(BodyPublishers.noBody())),
                        new Answer("nothing", 404, to(address + "/nothing")),
                        new Answer("wrong method", 405, to(address + "/renewal")),
                        new Answer("firewall", 400, to(address + ";x=1")),
                        new Answer("fault", 500, to(broken)))
                .map(answer -> DynamicTest.dynamicTest(answer.name(), () -> {
                    HttpResponse<String> response = send(answer.request());
                    assertThat(response.statusCode()).isEqualTo(answer.status());
                    assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
                    assertThat(response.headers().allValues("X-Robots-Tag")).containsExactly("noindex");
                    assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
                    assertThat(response.headers().firstValue("Content-Security-Policy"))
                            .isPresent();
                }));
    }

    /** As browsers send it from a page that keeps its address to itself. */
    @Test
    void aFormWithoutOriginAndReferrerIsHeard() throws Exception {
        String address = LinkAddress.of(paper.link(NUMBER, People.GRACE));

        HttpResponse<String> answer = send(form(address, address + "/test-acceptance", "&name=Grace+Hill"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith(address));
    }

    @Test
    void aRefusedFormLeadsBackToItsPage() throws Exception {
        String address = LinkAddress.of(paper.link(NUMBER, People.GRACE));

        HttpResponse<String> answer = send(to(address + "/test-acceptance")
                .header("Origin", "null")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Grace+Hill")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("href=\"" + address + "\"", "Back to where you were");
    }

    @Test
    void theLogOfAFaultDoesNotKnowTheSecretEither(CapturedOutput output) throws Exception {
        Token token = paper.link(TestPaper.BROKEN, People.GRACE);

        assertThat(send(to(LinkAddress.of(token))).statusCode()).isEqualTo(500);

        assertThat(output.getAll()).contains("GET /l/… answered 500").doesNotContain(token.secret());
    }

    private HttpRequest.Builder form(String page, String action, String fields)
            throws IOException, InterruptedException {
        HttpResponse<String> shown = send(to(page));
        String token = Jsoup.parse(shown.body()).select("input[name=_csrf]").attr("value");
        String cookies = shown.headers().allValues("Set-Cookie").stream()
                .map(set -> set.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
        return to(action)
                .header("Cookie", cookies)
                .header("Origin", "null")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + fields));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
