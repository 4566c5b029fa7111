package caseflow.storage;

import caseflow.crypto.Keyring;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way to the disk, counted and summed up in passing. */
record Writing(DigestInputStream bytes) {

    static Writing of(InputStream bytes) {
        try {
            return new Writing(new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256")));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Blob onto(Path draft, BlobId id, Keyring keyring) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft))) {
            OutputStream sealed = keyring.sealing(file, Storage.context(id));
            long size = bytes.transferTo(sealed);
            sealed.close();
            String sum = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
            return new Blob(id, size, sum);
        }
    }
}
