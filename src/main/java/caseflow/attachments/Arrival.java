package caseflow.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file that comes.
 *
 * @param name without what has no place in a name
 * @param contentType what its bytes and its name look like, never what a browser said
 */
public record Arrival(String name, String contentType, InputStream bytes) {

    /**
     * @param name as the browser gave it
     * @throws AttachmentEmpty if there is not a byte in it
     */
    public static Arrival of(String name, InputStream bytes) {
        var again = new BufferedInputStream(bytes);
        var known = FileName.of(name);
        try {
            if (isEmpty(again)) {
                throw new AttachmentEmpty(known.value());
            }
            return new Arrival(known.value(), ContentType.of(again, known), again);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isEmpty(BufferedInputStream bytes) throws IOException {
        bytes.mark(1);
        boolean empty = bytes.read() < 0;
        bytes.reset();
        return empty;
    }
}
