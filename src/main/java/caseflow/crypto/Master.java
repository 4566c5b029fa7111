package caseflow.crypto;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;

/** What wraps the owners' keys, and is not in the database. */
interface Master {

    /** Under the newest key there is. */
    byte[] wrap(byte[] key, byte[] binding) throws GeneralSecurityException;

    /**
     * @throws GeneralSecurityException if it was wrapped otherwise, for something else, or was changed
     * @throws MasterAway if it cannot be asked just now
     */
    byte[] unwrap(byte[] wrapped, byte[] binding) throws GeneralSecurityException;

    /** Makes a new key if that is ours to do; those that there were still unwrap. */
    void renew() throws GeneralSecurityException;

    /** The file, or the name in the KMS. */
    String place();

    boolean remote();

    /** Since when the newest key is there, if that can be known. */
    Optional<Instant> since();
}
