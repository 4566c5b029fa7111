package caseflow.identity;

import caseflow.settings.FactorPolicy;

/**
 * Whether somebody needs a second factor, and may have one (ID-4).
 *
 * @param exempt as {@link FactorExemption} says of staff
 * @param ofContacts what the firm asks of its contacts
 */
public record FactorRule(boolean staff, boolean exempt, FactorPolicy ofContacts) {

    public boolean required() {
        return staff ? !exempt : ofContacts == FactorPolicy.REQUIRED;
    }

    /** Whoever has one goes on using it all the same. */
    public boolean offered() {
        return staff || ofContacts != FactorPolicy.OFF;
    }

    /** Staff who would need one elsewhere. */
    public boolean waived() {
        return staff && exempt;
    }
}
