package caseflow.storage;

import org.jspecify.annotations.Nullable;

/** A file that was put is not there any more, or not as it was put. Only a backup helps. */
public final class BlobUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BlobUnreadable(BlobId id, String what, @Nullable Throwable cause) {
        super("file " + id + " " + what, cause);
    }

    static BlobUnreadable missing(BlobId id, Throwable cause) {
        return new BlobUnreadable(id, "is missing", cause);
    }

    static BlobUnreadable changed(BlobId id, Throwable cause) {
        return new BlobUnreadable(id, "was changed, cut off, swapped for another, or sealed with another key", cause);
    }
}
