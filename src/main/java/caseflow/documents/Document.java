package caseflow.documents;

import caseflow.attachments.Attachment;
import caseflow.clients.ClientId;
import caseflow.clients.MatterId;
import caseflow.evidence.Subject;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document, with its latest version.
 *
 * @param name as people call it; the file keeps the name it came with
 * @param versions how many there are
 * @param version counts the savings, so that nobody saves over somebody else
 * @param changedAt when the latest version came
 * @param removal none while it lies in its place
 */
public record Document(
        DocumentId id,
        ClientId client,
        String clientName,
        @Nullable MatterId matter,
        String matterLabel,
        String name,
        Attachment file,
        int versions,
        int version,
        Instant addedAt,
        String addedBy,
        Instant changedAt,
        Sharing sharing,
        @Nullable Removed removal) {

    /** Who has put it away, and when. */
    public record Removed(Instant at, String by) {}

    static Subject subject(DocumentId id) {
        return new Subject("document", id.value());
    }

    /** By what its files know it. */
    public Subject subject() {
        return subject(id);
    }

    public Preview preview() {
        return Preview.of(file.contentType());
    }

    /** To save it by: as people call it, with the ending that its file came with. */
    public String fileName() {
        int dot = file.name().lastIndexOf('.');
        String ending = dot > 0 ? file.name().substring(dot) : "";
        return name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT)) ? name : name + ending;
    }

    /** @throws DocumentChangedMeanwhile if that is not how it stands any more */
    public Document seen(int version) {
        if (version != this.version) {
            throw new DocumentChangedMeanwhile(name);
        }
        return this;
    }

    /** @throws DocumentRemoved if it was put away */
    Document atHand() {
        if (removal != null) {
            throw new DocumentRemoved(name);
        }
        return this;
    }
}
