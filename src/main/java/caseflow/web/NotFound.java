package caseflow.web;

/** There is no such thing, or not for this viewer: the two are never told apart. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
