package caseflow.web;

import org.jspecify.annotations.Nullable;

/** What is asked for is all right but cannot be done just now: answered with 429 or 503, and the advice to try again. */
public abstract class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    /** @param key of the sentence that says what happened and what to do */
    protected NotNow(int status, String key, @Nullable Throwable cause) {
        super(key, cause);
        this.status = status;
        this.key = key;
    }

    public int status() {
        return status;
    }

    public String key() {
        return key;
    }
}
