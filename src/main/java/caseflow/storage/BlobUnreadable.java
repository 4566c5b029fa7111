package caseflow.storage;

import caseflow.web.Loss;
import org.jspecify.annotations.Nullable;

/** A file that was put is not there any more, or not as it was put. Only a backup helps. */
public final class BlobUnreadable extends Loss {

    private static final long serialVersionUID = 1L;

    private final transient BlobId id;
    private final String finding;

    private BlobUnreadable(BlobId id, String finding, @Nullable Throwable cause) {
        super("storage.unreadable", "file " + id + " " + finding, cause);
        this.id = id;
        this.finding = finding;
    }

    static BlobUnreadable missing(BlobId id) {
        return new BlobUnreadable(id, "is missing", null);
    }

    static BlobUnreadable changed(BlobId id, @Nullable Throwable cause) {
        return new BlobUnreadable(id, "was changed, cut off, swapped for another, or sealed with another key", cause);
    }

    BlobId id() {
        return id;
    }

    String finding() {
        return finding;
    }
}
