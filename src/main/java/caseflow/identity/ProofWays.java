package caseflow.identity;

/** By what somebody signed in can prove who they are. */
public record ProofWays(boolean password, boolean code, boolean passkey) {

    static final ProofWays NONE = new ProofWays(false, false, false);

    /** Whether there is anything to type. */
    public boolean typed() {
        return password || code;
    }

    boolean none() {
        return !typed() && !passkey;
    }
}
