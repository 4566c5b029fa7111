package caseflow.scan;

import java.io.IOException;
import java.io.InputStream;

/** Passes on what is read, and ends well only if ClamAV says so. Nothing can be skipped, or it would not be seen. */
final class ScannedStream extends InputStream {

    private final String name;
    private final InputStream bytes;
    private final Clamd clamd;
    private boolean judged;

    ScannedStream(String name, InputStream bytes, Clamd clamd) {
        this.name = name;
        this.bytes = bytes;
        this.clamd = clamd;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = bytes.read(into, from, most);
        if (count > 0) {
            clamd.send(into, from, count);
        } else if (count < 0 && !judged) {
            clamd.judge(name);
            judged = true;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        try (clamd) {
            bytes.close();
        }
    }
}
