package caseflow.identity.passkey;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
     * <p>Two things the library leaves out: it compares the counter with what it was when the passkey was made, and here
     * it is compared with the last one; and it takes a new one under any number, and here it has to be its own.
     */
    @Override
    public void save(CredentialRecord record) {
        byte[] credential = record.getCredentialId().getBytes();
        // only a new one has a name here; one that was removed meanwhile does not come back by being used
        boolean kept = record.getLabel() == null
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
        byte[] attestation =
                Objects.requireNonNull(record.getAttestationObject()).getBytes();
        if (!Arrays.equals(record.getCredentialId().getBytes(), ownNumber(attestation))) {
            throw new IllegalArgumentException("under another's number");
        }
        return new KeyRow(
                store.account(handle).orElseThrow(),
                handle,
                record.getCredentialId().getBytes(),
                record.getPublicKey().getBytes(),
                attestation,
                record.getSignatureCount());
    }

    private static byte[] ownNumber(byte[] attestation) {
        var made = new AttestationObjectConverter(new ObjectConverter()).convert(attestation);
        return Objects.requireNonNull(made.getAuthenticatorData().getAttestedCredentialData())
                .getCredentialId();
    }

    private static CredentialRecord inItsWords(KeyRow row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.credential()))
                .userEntityUserId(new Bytes(row.handle()))
                .publicKey(new ImmutablePublicKeyCose(row.publicKey()))
                .attestationObject(new Bytes(row.attestation()))
                .transports(Set.of())
                .signatureCount(row.count())
                .uvInitialized(true)
                .build();
    }
}
