package caseflow.storage;

import caseflow.crypto.Keyring;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way to its place, counted and summed up in passing. */
final class Writing extends FilterOutputStream {

    private final MessageDigest sum = sha256();
    private long size;

    private Writing(OutputStream sealed) {
        super(sealed);
    }

    /** @throws IOException if it cannot be written */
    static Blob onto(OutputStream place, BlobId id, Keyring keyring, Content content) throws IOException {
        try (Writing writing = new Writing(keyring.sealing(place, Storage.context(id)))) {
            content.onto(writing);
            return new Blob(id, writing.size, HexFormat.of().formatHex(writing.sum.digest()));
        }
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
        sum.update(some, from, count);
        out.write(some, from, count);
        size += count;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
