package caseflow.attachments;

import caseflow.scan.VirusScan;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Receives files: what they are is found out, and that there is no virus in them. */
@Component
public class Arrivals {

    private final VirusScan scan;

    Arrivals(VirusScan scan) {
        this.scan = scan;
    }

    /**
     * @param name as the browser gave it
     * @throws AttachmentEmpty if there is not a byte in it
     */
    public Arrival of(String name, InputStream bytes) {
        var again = new BufferedInputStream(bytes);
        var known = FileName.of(name);
        try {
            if (isEmpty(again)) {
                throw new AttachmentEmpty(known.value());
            }
            String contentType = ContentType.of(again, known);
            return new Arrival(known.value(), contentType, scan.of(known.value(), again));
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
