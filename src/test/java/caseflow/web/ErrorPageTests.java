package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(WebSlice.class)
class ErrorPageTests {

    private final MockMvcTester web;

    @Autowired
    ErrorPageTests(WebApplicationContext context) {
        web = WebSlice.web(context);
    }

    @Test
    void whatIsNotThereIsAnsweredWithAPageAndAWayOn() {
        assertThat(web.get().uri("/trial/missing"))
                .hasStatus(404)
                .bodyText()
                .contains("There is nothing at this address", "href=\"/\"", "Finch &amp; Partners");
    }

    @Test
    void anIdThatIsNoNumberIsNotThere() {
        assertThat(web.get().uri("/trial/thing/abc")).hasStatus(404);
    }

    @Test
    void aFigureThatCannotBeReadIsABadRequest() {
        assertThat(web.get().uri("/trial/counted").param("count", "abc")).hasStatus(400);
    }

    @Test
    void aRefusedDeedSaysWhyAndLeadsBack() {
        assertThat(web.post()
                        .uri("/trial/deed")
                        .header("Referer", "http://localhost/firm/invoices/7?tab=a")
                        .principal(WebSlice.signedIn(Sample.AMARA)))
                .hasStatus(409)
                .bodyText()
                .contains("Someone was faster", "href=\"/firm/invoices/7?tab=a\"", "href=\"/firm/settings\"");
    }

    @Test
    void theSignedInKeepTheirShell() {
        assertThat(web.get().uri("/trial/missing").principal(WebSlice.signedIn(Sample.GRACE)))
                .hasStatus(404)
                .bodyText()
                .contains("href=\"/portal/profile\"", "Hill Architects", "mailto:finch@finch.example")
                .doesNotContain("/portal/proposals");
    }

    @Test
    void htmxGetsAFragment() {
        assertThat(web.get().uri("/trial/missing").header("HX-Request", "true"))
                .hasStatus(404)
                .bodyText()
                .contains("data-sentence")
                .doesNotContain("<html", "<body");
    }

    @Test
    void aFaultTellsItsReferenceAndNothingElse() {
        assertThat(web.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")))
                .hasStatus(500)
                .bodyText()
                .containsPattern("<code>[0-9a-f]{8}</code>")
                .doesNotContain("secret", "IllegalStateException");
    }

    @Test
    void everyStatusHasItsWords() {
        for (int status : new int[] {400, 403, 404, 405, 409, 413, 415, 418, 422, 429, 500, 502, 503}) {
            assertThat(web.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                    .hasStatus(status)
                    .bodyText()
                    .contains("data-sentence");
        }
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        assertThat(web.get().uri("/trial/missing").secure(true))
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Vary", "HX-Request")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Strict-Transport-Security", "max-age=31536000")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.get(0))
                                .contains("default-src 'none'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void withoutTlsThereIsNoWordOfIt() {
        assertThat(web.get().uri("/trial/missing")).doesNotContainHeader("Strict-Transport-Security");
    }

    private static final class Refused extends Conflict {

        private static final long serialVersionUID = 1L;

        Refused() {
            super("web.error.409.text");
        }
    }

    @Controller
    static class Trial {

        @GetMapping("/trial/missing")
        String missing() {
            throw new NotFound();
        }

        @GetMapping("/trial/thing/{id}")
        String thing(@PathVariable long id) {
            return "thing/" + id;
        }

        @GetMapping("/trial/counted")
        String counted(@RequestParam int count) {
            return "counted/" + count;
        }

        @PostMapping("/trial/deed")
        String deed() {
            throw new Refused();
        }
    }
}
