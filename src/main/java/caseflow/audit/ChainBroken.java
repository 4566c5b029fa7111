package caseflow.audit;

/** The chain does not end where this application left it, so it is not continued: what was done to it stays to be seen. */
final class ChainBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChainBroken() {
        super("The audit trail was changed behind CaseFlow's back; verify it");
    }
}
