package caseflow.web;

/** A form whose fields make none that we know: made by hand, or damaged on its way. */
final class UnreadableForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableForm(RuntimeException cause) {
        super(cause);
    }
}
