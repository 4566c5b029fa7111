package caseflow.pdf;

/**
 * A file that a PDF carries with it, to be saved by its readers.
 *
 * @param fileName unlike that of the others
 * @param mimeType such as {@code application/pdf}
 * @param description of what it is to the document, for people
 */
@SuppressWarnings("ArrayRecordComponent")
public record Enclosure(String fileName, String mimeType, String description, byte[] content) {}
