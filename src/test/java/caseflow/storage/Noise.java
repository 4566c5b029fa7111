package caseflow.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

/** So many bytes that look like nothing, and always the same. */
final class Noise extends InputStream {

    /** No part of anything begins where it does. */
    private static final byte[] TUNE = bytes(65_521);

    private final long size;
    private final long breaksOff;
    private long read;

    private Noise(long size, long breaksOff) {
        this.size = size;
        this.breaksOff = breaksOff;
    }

    static Noise of(long size) {
        return new Noise(size, Long.MAX_VALUE);
    }

    /** As if whoever sends it went away. */
    static Noise breakingOffAfter(long read) {
        return new Noise(Long.MAX_VALUE, read);
    }

    static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Override
    public int read() {
        return read == size ? -1 : TUNE[(int) (read++ % TUNE.length)] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (read >= breaksOff) {
            throw new IOException("connection lost");
        }
        if (read == size) {
            return -1;
        }
        int at = (int) (read % TUNE.length);
        int some = (int) Math.min(Math.min(most, TUNE.length - at), size - read);
        System.arraycopy(TUNE, at, into, from, some);
        read += some;
        return some;
    }
}
