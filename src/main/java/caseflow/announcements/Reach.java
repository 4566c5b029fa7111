package caseflow.announcements;

/**
 * How far an announcement has come.
 *
 * @param mailed how many contacts have been mailed
 * @param dismissed how many have put it aside
 */
public record Reach(int mailed, int dismissed) {}
