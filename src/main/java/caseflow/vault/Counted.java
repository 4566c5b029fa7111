package caseflow.vault;

import java.io.IOException;
import java.io.InputStream;

/** What comes, counted in passing. */
final class Counted extends InputStream {

    private final InputStream bytes;
    private long count;

    Counted(InputStream bytes) {
        this.bytes = bytes;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int single = bytes.read();
        count += single < 0 ? 0 : 1;
        return single;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = bytes.read(into, from, most);
        count += Math.max(some, 0);
        return some;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
