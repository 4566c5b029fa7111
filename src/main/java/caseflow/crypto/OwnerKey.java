package caseflow.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;

/**
 * An owner's key, opened. It seals the keys of single things, and those seal the things; both are bound to the owner and to
 * the context.
 *
 * @param wrapped as it lies in the database
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record OwnerKey(Owner owner, KeysetHandle keys, Aead aead, byte[] wrapped) {

    private static final byte[] NOTHING = {};

    static OwnerKey of(Owner owner, KeysetHandle keys, byte[] wrapped) throws GeneralSecurityException {
        return new OwnerKey(owner, keys, keys.getPrimitive(Keyring.scheme(), Aead.class), wrapped);
    }

    /** What an owner's key is bound to where it is wrapped. */
    static byte[] binding(String owner) {
        return Binding.of("owner key", owner);
    }

    byte[] seal(String context, byte[] plain) throws GeneralSecurityException {
        KeysetHandle own = Keysets.fresh();
        byte[] rest = own.getPrimitive(Keyring.scheme(), Aead.class).encrypt(plain, thing(owner, context));
        return new Envelope(wrap(own, context), rest).bytes();
    }

    byte[] open(String context, byte[] sealed) throws GeneralSecurityException {
        Envelope envelope = Envelope.of(sealed);
        return unwrap(envelope, context)
                .getPrimitive(Keyring.scheme(), Aead.class)
                .decrypt(envelope.rest(), thing(owner, context));
    }

    byte[] newFileKey(String context) throws GeneralSecurityException {
        KeysetHandle own = KeysetHandle.generateNew(SealedStreams.parameters(), Keyring.scheme());
        return new Envelope(wrap(own, context), NOTHING).bytes();
    }

    StreamingAead file(String context, byte[] fileKey) throws GeneralSecurityException {
        return unwrap(Envelope.of(fileKey), context).getPrimitive(Keyring.scheme(), StreamingAead.class);
    }

    /** The same, under the newest of the owner's keys. */
    byte[] rewrap(String context, byte[] sealed) throws GeneralSecurityException {
        Envelope envelope = Envelope.of(sealed);
        return new Envelope(wrap(unwrap(envelope, context), context), envelope.rest()).bytes();
    }

    private byte[] wrap(KeysetHandle own, String context) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(own, aead, key(context), Keyring.scheme());
    }

    private KeysetHandle unwrap(Envelope envelope, String context) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(envelope.key(), aead, key(context), Keyring.scheme());
    }

    private byte[] key(String context) {
        return Binding.of("key", owner.name(), context);
    }

    /** What a thing itself is bound to. */
    static byte[] thing(Owner owner, String context) {
        return Binding.of("thing", owner.name(), context);
    }
}
