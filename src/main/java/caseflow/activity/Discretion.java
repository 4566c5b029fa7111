package caseflow.activity;

/** What of a client's timeline not every contact of it may know of: the module whose things they are says so itself. */
public interface Discretion {

    /**
     * An SQL condition on the columns of {@code audit}, true for what the {@code :contact} who asks may know of, and for what
     * is not of this module.
     */
    String mayKnow();
}
