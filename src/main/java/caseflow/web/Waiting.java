package caseflow.web;

/** How much waits for somebody behind an entry of the navigation; the module behind it answers. */
public interface Waiting {

    /** The key of the entry, or of a place behind it: {@code settings/seal}. */
    String entry();

    int count();
}
