package caseflow.attachments;

import caseflow.clients.ClientId;
import caseflow.evidence.Subject;
import caseflow.storage.Blob;
import java.time.Instant;
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

    public boolean removed() {
        return removal != null;
    }

    /** @throws AttachmentAlreadyRemoved if it was */
    Attachment remove(Removal removal) {
        if (removed()) {
            throw new AttachmentAlreadyRemoved(name);
        }
        return new Attachment(id, client, subject, name, contentType, blob, addedAt, addedBy, removal);
    }
}
