package caseflow.attachments;

import caseflow.clients.ClientId;
import caseflow.evidence.Subject;
import caseflow.storage.Blob;
import caseflow.storage.BlobId;
import java.time.Instant;
import java.util.UUID;

/** An attachment that nobody keeps. */
final class Sample {

    private Sample() {}

    static Attachment attachment(String name, String type, long size) {
        return new Attachment(
                new AttachmentId(7),
                new ClientId(1),
                new Subject("test", 1),
                name,
                type,
                new Blob(new BlobId(new UUID(0, 1)), size, ""),
                Instant.EPOCH,
                "Jonas Berg",
                null);
    }
}
