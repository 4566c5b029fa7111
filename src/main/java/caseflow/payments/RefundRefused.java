package caseflow.payments;

import caseflow.web.Conflict;

/** The provider will not send the money back. */
public final class RefundRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    private final String words;

    /** @param words the provider's reason */
    public RefundRefused(String words) {
        super("payments.conflict.refused", words);
        this.words = words;
    }

    String reason() {
        return words;
    }
}
