package caseflow.identity;

/** Lets staff in without a second factor. Only the demo has a bean of it: where the firm is real, nobody is exempt. */
public interface FactorExemption {

    boolean ofStaff();
}
