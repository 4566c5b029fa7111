package caseflow.attachments;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    private AttachmentAnswer() {}

    /** @param bytes are closed when they have been sent */
    public static ResponseEntity<InputStreamResource> of(Attachment attachment, InputStream bytes) {
        return of(attachment, attachment.name(), bytes);
    }

    /** @param name to save it by */
    public static ResponseEntity<InputStreamResource> of(Attachment attachment, String name, InputStream bytes) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.servedAs()))
                // a file that turns out to be damaged ends before its length, and browsers see that
                .contentLength(attachment.blob().size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(bytes));
    }
}
