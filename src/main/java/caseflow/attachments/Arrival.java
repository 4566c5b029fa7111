package caseflow.attachments;

import java.io.InputStream;

/**
 * A file that comes.
 *
 * @param name without what has no place in a name
 * @param contentType what its bytes and its name look like, never what a browser said
 * @param bytes of a file with a virus in it have no end; whoever has them closes them
 */
public record Arrival(String name, String contentType, InputStream bytes) {}
