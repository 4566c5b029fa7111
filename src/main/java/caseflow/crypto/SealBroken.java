package caseflow.crypto;

/** The bytes were not sealed with this key and this context, or they have been changed since. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(Throwable cause) {
        super("not sealed with this key for this place", cause);
    }
}
