package caseflow.crypto;

import caseflow.activity.Actor;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Seals things with their owner's own key. Each thing has a key of its own besides, which the owner's seals, and both are
 * bound to the owner and to a context, {@code vault item 7}: swapped with another's or with another thing's, nothing opens.
 *
 * <p>Whoever seals keeps what comes of it within the same transaction; whoever keeps it for long is a {@link KeyHolder}.
 */
@Service
public class OwnerKeys {

    private final OpenKeys keys;
    private final OwnerKeyStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnerKeys(OpenKeys keys, OwnerKeyStore store, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    private interface Deed<T> {

        T with(OwnerKey key) throws GeneralSecurityException;
    }

    /** @throws KeyDestroyed if it was */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] seal(Owner owner, String context, byte[] plain) {
        return possible(keys.forSealing(owner), key -> key.seal(context, plain));
    }

    /**
     * The owner's key stays as it is until the transaction ends. For who locks things of the owner's before sealing: whoever
     * changes or destroys the key comes by it first.
     *
     * @throws KeyDestroyed if it was
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Owner owner) {
        keys.forSealing(owner);
    }

    /**
     * @throws KeyDestroyed if it was
     * @throws SealBroken if it was sealed for another owner or context, or was changed
     */
    public byte[] open(Owner owner, String context, byte[] sealed) {
        return opened(owner, key -> key.open(context, sealed));
    }

    /**
     * The key of one file, sealed: to be kept beside the file, and handed in again for {@link #sealing} and {@link #opening}.
     *
     * @throws KeyDestroyed if the owner's was
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] newFileKey(Owner owner, String context) {
        return possible(keys.forSealing(owner), key -> key.newFileKey(context));
    }

    /** What is written goes on sealed, however long it is. It is whole when it is closed, and not before. */
    public OutputStream sealing(Owner owner, String context, byte[] fileKey, OutputStream sealed) throws IOException {
        StreamingAead file = opened(owner, key -> key.file(context, fileKey));
        try {
            return file.newEncryptingStream(sealed, OwnerKey.thing(owner, context));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }

    /**
     * Reads what was sealed by {@link #sealing}. Where it was changed, cut off or swapped for another, reading ends in an
     * {@link IOException}, and what was read before is not to be trusted.
     *
     * @throws KeyDestroyed if it was
     * @throws SealBroken if the file's key was sealed for another owner or context, or was changed
     */
    public InputStream opening(Owner owner, String context, byte[] fileKey, InputStream sealed) throws IOException {
        StreamingAead file = opened(owner, key -> key.file(context, fileKey));
        try {
            return file.newDecryptingStream(sealed, OwnerKey.thing(owner, context));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    /** Of an owner for whom something was sealed, or whose key was destroyed. */
    @Transactional(readOnly = true)
    public Optional<KeyState> state(Owner owner) {
        return store.find(owner).map(WrappedKey::state);
    }

    /**
     * For good: whatever was sealed with the owner's key can never be opened again, on this node at once and on others two
     * minutes later at the latest.
     *
     * @param label what people call the owner
     * @throws KeyDestroyed if it was already
     */
    @Transactional
    public void destroy(Owner owner, String label, Actor actor) {
        store.lock(owner).ifPresent(WrappedKey::bytes);
        store.destroy(owner, clock.instant());
        keys.forget();
        events.publishEvent(new OwnerKeyDestroyed(owner, label, actor));
    }

    /** Once more: until the end of the transaction others still found the key. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    public void forget(OwnerKeyDestroyed committed) {
        keys.forget();
    }

    /** With the key as it was remembered, and if it was changed since, with the new one. */
    private <T> T opened(Owner owner, Deed<T> deed) {
        OwnerKey key = keys.forOpening(owner);
        try {
            return deed.with(key);
        } catch (GeneralSecurityException unknown) {
            return opened(keys.newerThan(key).orElseThrow(() -> new SealBroken(unknown)), deed);
        }
    }

    private static <T> T opened(OwnerKey key, Deed<T> deed) {
        try {
            return deed.with(key);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    private static <T> T possible(OwnerKey key, Deed<T> deed) {
        try {
            return deed.with(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }
}
