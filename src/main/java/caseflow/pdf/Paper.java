package caseflow.pdf;

/**
 * A PDF to hand out.
 *
 * @param name what it is called, without an ending
 */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(String name, byte[] content) {}
