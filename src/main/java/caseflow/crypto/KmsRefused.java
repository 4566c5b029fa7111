package caseflow.crypto;

import caseflow.database.CannotStart;

/** CaseFlow cannot start with this KMS; the sentence says why and what to do. */
public final class KmsRefused extends CannotStart {

    private static final long serialVersionUID = 1L;

    KmsRefused(String sentence) {
        super(sentence);
    }

    KmsRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
