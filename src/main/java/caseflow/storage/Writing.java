package caseflow.storage;

import caseflow.crypto.Keyring;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way to its place, counted and summed up in passing. */
record Writing(InputStream bytes, MessageDigest sum) {

    private static final int SOME = 64 * 1024;

    static Writing of(InputStream bytes) {
        return new Writing(bytes, sha256());
    }

    /** @throws IOException if it cannot be written; that it cannot be read is no fault of the place */
    Blob onto(OutputStream place, BlobId id, Keyring keyring) throws IOException {
        long size = 0;
        try (OutputStream sealed = keyring.sealing(place, Storage.context(id))) {
            byte[] some = new byte[SOME];
            for (int count = read(some); count >= 0; count = read(some)) {
                sum.update(some, 0, count);
                sealed.write(some, 0, count);
                size += count;
            }
        }
        return new Blob(id, size, HexFormat.of().formatHex(sum.digest()));
    }

    private int read(byte[] some) {
        try {
            return bytes.read(some);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
