package caseflow.crypto;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Keyrings of tests. */
public final class Keyrings {

    private Keyrings() {}

    /** With the key in that file, which is made where it is missing. */
    public static Keyring in(Path file) throws GeneralSecurityException {
        var key = new KeyFile(file);
        key.readOrMake();
        return new Keyring(new ApplicationKey(key));
    }
}
