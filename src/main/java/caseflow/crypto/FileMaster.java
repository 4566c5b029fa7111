package caseflow.crypto;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;

/** The application's key in its file. */
record FileMaster(ApplicationKey key) implements Master {

    @Override
    public byte[] wrap(byte[] owners, byte[] binding) throws GeneralSecurityException {
        // another node may have made a newer one
        key.readAgain();
        return key.encrypt(owners, binding);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] binding) throws GeneralSecurityException {
        return key.decrypt(wrapped, binding);
    }

    @Override
    public void renew() throws GeneralSecurityException {
        key.renew();
    }

    @Override
    public String place() {
        return key.file().path().toString();
    }

    @Override
    public boolean remote() {
        return false;
    }

    @Override
    public Optional<Instant> since() {
        return Optional.of(key.file().writtenAt());
    }
}
