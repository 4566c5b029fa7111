package caseflow.identity;

/** By what somebody signed in can prove who they are. */
public record ProofWays(boolean password, boolean code) {

    boolean none() {
        return !password && !code;
    }
}
