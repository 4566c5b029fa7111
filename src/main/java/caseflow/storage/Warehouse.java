package caseflow.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where sealed files lie, each under its id. What is not whole is never seen there. */
interface Warehouse {

    /** A file on its way in. Closed without having been kept, it leaves nothing behind. */
    interface Incoming extends AutoCloseable {

        /** To close it neither keeps the file nor gives it up. */
        OutputStream bytes();

        /** All at once or not at all, and then for good. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** @param length of all the bytes */
    record Outgoing(InputStream bytes, long length) {}

    Incoming receive(BlobId id) throws IOException;

    /** Nothing if it is not there. */
    Optional<Outgoing> find(BlobId id) throws IOException;

    /** For good; nothing happens if it is not there. */
    void remove(BlobId id) throws IOException;

    /** Names the files that have been there since before that moment, some at a time. */
    void list(Instant before, Consumer<List<BlobId>> some) throws IOException;

    /** Clears away what was begun before that moment and never became whole. */
    void clear(Instant before) throws IOException;

    /** The time by the clock that dates what lies there. */
    Instant now() throws IOException;
}
