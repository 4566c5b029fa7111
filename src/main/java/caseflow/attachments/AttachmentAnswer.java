package caseflow.attachments;

import caseflow.web.PagePolicy;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands a file out so that it cannot run as a page of ours, whatever is in it: to be saved, as nothing but what it was
 * found to be, in a sandbox. It is nobody else's business, so nothing on the way may keep it.
 */
public final class AttachmentAnswer {

    private static final Set<String> HARMLESS =
            Set.of("application/pdf", "image/gif", "image/jpeg", "image/png", "image/webp");

    private AttachmentAnswer() {}

    /** @param bytes are closed when they have been sent */
    public static ResponseEntity<InputStreamResource> of(Attachment attachment, InputStream bytes) {
        return of(attachment, attachment.name(), bytes);
    }

    /** @param name to save it by */
    public static ResponseEntity<InputStreamResource> of(Attachment attachment, String name, InputStream bytes) {
        return of(name, attachment.contentType(), attachment.blob().size(), bytes);
    }

    /** @param size in bytes */
    public static ResponseEntity<InputStreamResource> of(
            String name, String contentType, long size, InputStream bytes) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(servedAs(contentType)))
                // a file that turns out to be damaged ends before its length, and browsers see that
                .contentLength(size)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("Content-Security-Policy", PagePolicy.SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(bytes));
    }

    /** Its own type where a browser can do nothing with it but draw it. */
    private static String servedAs(String contentType) {
        return HARMLESS.contains(contentType) ? contentType : "application/octet-stream";
    }
}
