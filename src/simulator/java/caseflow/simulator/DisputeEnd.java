package caseflow.simulator;

/** Whom the bank believes in the end, seen from the firm. */
public enum DisputeEnd {
    WON,
    LOST
}
