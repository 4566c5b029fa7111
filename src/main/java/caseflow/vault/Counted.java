package caseflow.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes, counted in passing. */
final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream bytes) {
        super(bytes);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int single = super.read();
        count += single < 0 ? 0 : 1;
        return single;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count += Math.max(some, 0);
        return some;
    }
}
