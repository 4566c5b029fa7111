package caseflow.clients;

/**
 * What contacts say of themselves.
 *
 * @param lastName may be empty
 * @param phone may be empty
 */
public record Introduction(String firstName, String lastName, String phone) {}
