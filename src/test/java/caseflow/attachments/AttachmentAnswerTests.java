package caseflow.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;

class AttachmentAnswerTests {

    private static final byte[] BYTES = "<script>alert(1)</script>".getBytes(UTF_8);

    private static MvcTestResult answer(String name, String type) {
        return MockMvcTester.of(
                        List.of(new Trial(Sample.attachment(name, type, BYTES.length))),
                        builder -> builder.addFilters(AttachmentAnswerTests::asForPages)
                                .build())
                .get()
                .uri("/file")
                .exchange();
    }

    @Test
    void aFileIsSavedAndNeverRunsAsAPage() {
        MvcTestResult answer = answer("page.html", "text/html");

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/octet-stream")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
                .hasHeader("Cache-Control", "no-store, private")
                .hasHeader("Content-Length", Integer.toString(BYTES.length));
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(BYTES);
    }

    @Test
    void whatHoldsForPagesIsReplaced() {
        assertThat(answer("fees.pdf", "application/pdf").getResponse().getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox");
    }

    private static void asForPages(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ((HttpServletResponse) response).setHeader("Content-Security-Policy", "script-src 'self'");
        ((HttpServletResponse) response).setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    @Test
    void itKeepsItsNameInEveryScript() {
        assertThat(disposition("عرض \"Grace\"; 🏠.pdf"))
                .contains("filename*=UTF-8''%D8%B9%D8%B1%D8%B6%20%22Grace%22%3B%20%F0%9F%8F%A0.pdf");
    }

    @Test
    void aPdfIsAPdf() {
        assertThat(answer("fees.pdf", "application/pdf")).hasHeader("Content-Type", "application/pdf");
    }

    private static String disposition(String name) {
        List<String> headers = answer(name, "application/pdf").getResponse().getHeaders("Content-Disposition");
        assertThat(headers).hasSize(1);
        return headers.get(0);
    }

    @Controller
    record Trial(Attachment attachment) {

        @GetMapping("/file")
        ResponseEntity<InputStreamResource> show() {
            return AttachmentAnswer.of(attachment, new ByteArrayInputStream(BYTES));
        }
    }
}
