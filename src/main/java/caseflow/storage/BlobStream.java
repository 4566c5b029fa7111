package caseflow.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The bytes of a file as they came. Whoever reads on where it was changed learns so. */
final class BlobStream extends FilterInputStream {

    private final BlobId id;

    private BlobStream(PushbackInputStream bytes, BlobId id) {
        super(bytes);
        this.id = id;
    }

    /** Looks at its beginning before anybody is told that it can be read. */
    static BlobStream of(InputStream bytes, BlobId id) throws IOException {
        var ahead = new PushbackInputStream(bytes);
        int first = ahead.read();
        if (first >= 0) {
            ahead.unread(first);
        }
        return new BlobStream(ahead, id);
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException broken) {
            throw BlobUnreadable.changed(id, broken);
        }
    }

    @Override
    public int read(byte[] into, int from, int most) {
        try {
            return super.read(into, from, most);
        } catch (IOException broken) {
            throw BlobUnreadable.changed(id, broken);
        }
    }
}
