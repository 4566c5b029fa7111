package caseflow.attachments;

import caseflow.clients.ClientId;
import caseflow.evidence.Subject;
import caseflow.storage.Blob;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes with a document.
 *
 * @param contentType what its bytes and its name look like, never what a browser said
 */
public record Attachment(
        AttachmentId id,
        ClientId client,
        Subject subject,
        String name,
        String contentType,
        Blob blob,
        Instant addedAt,
        String addedBy,
        @Nullable Removal removal) {

    private static final Set<String> HARMLESS =
            Set.of("application/pdf", "image/gif", "image/jpeg", "image/png", "image/webp");

    public boolean removed() {
        return removal != null;
    }

    /** The type to serve it with: its own where a browser can do nothing with it but draw it. */
    public String servedAs() {
        return HARMLESS.contains(contentType) ? contentType : "application/octet-stream";
    }

    /** @throws AttachmentAlreadyRemoved if it was */
    Attachment remove(Removal removal) {
        if (removed()) {
            throw new AttachmentAlreadyRemoved(name);
        }
        return new Attachment(id, client, subject, name, contentType, blob, addedAt, addedBy, removal);
    }
}
