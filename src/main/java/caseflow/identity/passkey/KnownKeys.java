package caseflow.identity.passkey;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Our passkeys, in the words of the library that checks them. */
@Component
class KnownKeys implements UserCredentialRepository {

    private final PasskeyStore store;
    private final RelyingParty party;
    private final Clock clock;

    KnownKeys(PasskeyStore store, RelyingParty party, Clock clock) {
        this.store = store;
        this.party = party;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return find(credential).map(KnownKeys::inItsWords).orElse(null);
    }

    /**
     * A new one, or one that was just used.
     *
     * <p>The library compares the counter with what it was when the passkey was made; it is compared here with the last.
     */
    @Override
    public void save(CredentialRecord record) {
        byte[] credential = record.getCredentialId().getBytes();
        boolean kept = find(record.getCredentialId()).isPresent()
                ? store.used(credential, record.getSignatureCount(), clock.instant())
                : store.insert(row(record), party.host(), record.getLabel(), clock.instant());
        if (!kept) {
            throw new IllegalArgumentException("known already, or its counter went back");
        }
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("its owner does that, and nobody asks the library");
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        throw new UnsupportedOperationException("the options are made without it");
    }

    Optional<KeyRow> find(Bytes credential) {
        return store.find(credential.getBytes(), party.host());
    }

    private KeyRow row(CredentialRecord record) {
        byte[] handle = record.getUserEntityUserId().getBytes();
        return new KeyRow(
                store.account(handle).orElseThrow(),
                handle,
                record.getCredentialId().getBytes(),
                record.getPublicKey().getBytes(),
                Objects.requireNonNull(record.getAttestationObject()).getBytes(),
                record.getSignatureCount());
    }

    private static CredentialRecord inItsWords(KeyRow row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.credential()))
                .userEntityUserId(new Bytes(row.handle()))
                .publicKey(new ImmutablePublicKeyCose(row.publicKey()))
                .attestationObject(new Bytes(row.attestation()))
                .signatureCount(row.count())
                .uvInitialized(true)
                .build();
    }
}
