package caseflow.evidence;

/**
 * What a record is about. Only the module that has such things knows what lies behind it.
 *
 * @param kind a word for all of them: {@code offer}
 */
public record Subject(String kind, long id) {}
