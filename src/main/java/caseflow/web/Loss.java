package caseflow.web;

import org.jspecify.annotations.Nullable;

/** What was kept here cannot be had any more, through no fault of whoever asks: answered with 500 and a sentence. */
public abstract class Loss extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key of the sentence for whoever asked
     * @param finding for the log
     */
    protected Loss(String key, String finding, @Nullable Throwable cause) {
        super(finding, cause);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
