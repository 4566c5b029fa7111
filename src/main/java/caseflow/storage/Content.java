package caseflow.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes a file, from its beginning to its end. */
@FunctionalInterface
public interface Content {

    int SOME = 64 * 1024;

    /**
     * @param place is left open
     * @throws IOException if the place does not take it; whatever else goes wrong is thrown as something else
     */
    void onto(OutputStream place) throws IOException;

    /** What is read is written as it is. That it cannot be read is no fault of the place. */
    static Content of(InputStream bytes) {
        return place -> {
            byte[] some = new byte[SOME];
            for (int count = read(bytes, some); count >= 0; count = read(bytes, some)) {
                place.write(some, 0, count);
            }
        };
    }

    private static int read(InputStream bytes, byte[] some) {
        try {
            return bytes.read(some);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
