package caseflow.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The bytes of a file as they came. The end of it is handed out only after all of it was found to be what was put, so
 * that nobody takes a damaged file for a whole one.
 */
final class BlobStream extends InputStream {

    private static final int AHEAD = 64 * 1024;

    private final InputStream bytes;
    private final Blob blob;
    private final Alarm alarm;
    private final MessageDigest sum = Writing.sha256();
    private final byte[] ahead;
    private long missing;
    private int next;
    private int end;

    private BlobStream(InputStream bytes, Blob blob, Alarm alarm) {
        this.bytes = bytes;
        this.blob = blob;
        this.alarm = alarm;
        this.missing = blob.size();
        this.ahead = new byte[(int) Math.min(AHEAD, blob.size())];
    }

    /** Looks at its beginning, of a small file at all of it, before anybody is told that it can be read. */
    static BlobStream of(InputStream bytes, Blob blob, Alarm alarm) {
        var stream = new BlobStream(bytes, blob, alarm);
        stream.fetch();
        return stream;
    }

    @Override
    public int read() {
        return ready() ? ahead[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        Objects.checkFromIndexSize(from, most, into.length);
        if (most == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int some = Math.min(most, end - next);
        System.arraycopy(ahead, next, into, from, some);
        next += some;
        return some;
    }

    @Override
    public int available() {
        return end - next;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean ready() {
        if (next == end && missing > 0) {
            fetch();
        }
        return next < end;
    }

    private void fetch() {
        int wanted = (int) Math.min(ahead.length, missing);
        try {
            int come = bytes.readNBytes(ahead, 0, wanted);
            sum.update(ahead, 0, come);
            missing -= come;
            if (come < wanted || (missing == 0 && !whole())) {
                throw alarm.raise(BlobUnreadable.changed(blob.id(), null));
            }
            next = 0;
            end = come;
        } catch (IOException broken) {
            throw alarm.raise(BlobUnreadable.changed(blob.id(), broken));
        }
    }

    private boolean whole() throws IOException {
        return bytes.read() < 0 && HexFormat.of().formatHex(sum.digest()).equals(blob.sha256());
    }
}
