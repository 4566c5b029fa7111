package caseflow.storage;

import caseflow.web.NotNow;

/** The disk is full or broken, or the store does not answer. Nothing was kept of what was being put. */
public final class StorageUnavailable extends NotNow {

    private static final long serialVersionUID = 1L;

    StorageUnavailable(Throwable cause) {
        super(503, "storage.unavailable", cause);
    }
}
