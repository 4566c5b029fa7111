package caseflow.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a PDF out. It is nobody else's business, so that nothing on the way may keep it. */
public final class PdfAnswer {

    private PdfAnswer() {}

    public static ResponseEntity<byte[]> download(Paper paper) {
        return answer(paper, ContentDisposition.attachment());
    }

    /** In the browser, for a look. */
    public static ResponseEntity<byte[]> show(Paper paper) {
        return answer(paper, ContentDisposition.inline());
    }

    private static ResponseEntity<byte[]> answer(Paper paper, ContentDisposition.Builder how) {
        String file = paper.name().replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header(
                        "Content-Disposition",
                        how.filename(file, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(paper.content());
    }
}
