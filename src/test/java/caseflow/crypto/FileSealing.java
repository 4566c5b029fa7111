package caseflow.crypto;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** What {@link OwnerKeys} does to a file, without a database: for the bench. */
public final class FileSealing {

    private static final Owner OWNER = new Owner("client 7", 7);
    private static final String CONTEXT = "file 7";

    private final StreamingAead file;

    public FileSealing() throws GeneralSecurityException {
        OwnerKey key = OwnerKey.of(OWNER, Keysets.fresh(), new byte[0]);
        file = key.file(CONTEXT, key.newFileKey(CONTEXT));
    }

    public OutputStream sealing(OutputStream sealed) throws IOException, GeneralSecurityException {
        return file.newEncryptingStream(sealed, OwnerKey.thing(OWNER, CONTEXT));
    }

    public InputStream opening(InputStream sealed) throws IOException, GeneralSecurityException {
        return file.newDecryptingStream(sealed, OwnerKey.thing(OWNER, CONTEXT));
    }
}
