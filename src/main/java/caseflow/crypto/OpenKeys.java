package caseflow.crypto;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Owners' keys as they were unwrapped, remembered for two minutes. What is sealed is always sealed with the key as the
 * database has it now; only what is opened may be opened with one remembered.
 */
@Component
class OpenKeys {

    static final Duration REMEMBERED = Duration.ofMinutes(2);

    private final OwnerKeyStore store;
    private final Masters masters;
    private final Clock clock;
    private final TransactionTemplate here;
    private final TransactionTemplate apart;
    private final Map<Owner, Held> held = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    private record Held(OwnerKey key, int changes, Instant until) {}

    OpenKeys(OwnerKeyStore store, Masters masters, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.masters = masters;
        this.clock = clock;
        here = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The key stays as it is until the transaction ends. It is made where there is none.
     *
     * @throws KeyDestroyed if it was
     */
    OwnerKey forSealing(Owner owner) {
        int before = changes.get();
        WrappedKey wrapped = store.hold(owner).orElseGet(() -> {
            make(owner);
            return store.hold(owner).orElseThrow();
        });
        return opened(owner, wrapped.bytes(), before);
    }

    /**
     * @throws KeyDestroyed if it was
     * @throws SealBroken if there never was one, or another master key has wrapped it
     */
    OwnerKey forOpening(Owner owner) {
        Held known = held.get(owner);
        return known != null && valid(known) ? known.key : asItIsNow(owner);
    }

    /** Where it is another than this one. */
    Optional<OwnerKey> newerThan(OwnerKey old) {
        OwnerKey now = asItIsNow(old.owner());
        return Arrays.equals(now.wrapped(), old.wrapped()) ? Optional.empty() : Optional.of(now);
    }

    void forget() {
        changes.incrementAndGet();
        held.clear();
    }

    private OwnerKey asItIsNow(Owner owner) {
        int before = changes.get();
        Optional<WrappedKey> wrapped = inTransaction(() -> store.find(owner));
        return opened(
                owner, wrapped.orElseThrow(() -> new SealBroken(noKey(owner))).bytes(), before);
    }

    OwnerKey unwrap(Owner owner, byte[] wrapped) {
        try {
            byte[] keys = masters.unwrap(wrapped, OwnerKey.binding(owner.name()));
            return OwnerKey.of(owner, Keysets.of(keys), wrapped);
        } catch (GeneralSecurityException otherKey) {
            throw new SealBroken(otherKey);
        }
    }

    private OwnerKey opened(Owner owner, byte[] wrapped, int before) {
        Held known = held.get(owner);
        if (known != null && valid(known) && Arrays.equals(known.key.wrapped(), wrapped)) {
            return known.key;
        }
        OwnerKey key = unwrap(owner, wrapped);
        held.values().removeIf(old -> !valid(old));
        held.put(owner, new Held(key, before, clock.instant().plus(REMEMBERED)));
        return key;
    }

    /** In a transaction of its own: a key that is rolled back with its first use could be remembered all the same. */
    private void make(Owner owner) {
        try {
            byte[] wrapped = masters.wrap(Keysets.bytes(Keysets.fresh()), OwnerKey.binding(owner.name()));
            apart.executeWithoutResult(begun -> store.add(owner, wrapped, clock.instant()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }

    private boolean valid(Held known) {
        return known.changes == changes.get() && clock.instant().isBefore(known.until);
    }

    /** Row-level security shows nothing outside one. */
    private <T> T inTransaction(Supplier<T> deed) {
        return Objects.requireNonNull(here.execute(begun -> deed.get()));
    }

    private static GeneralSecurityException noKey(Owner owner) {
        return new GeneralSecurityException("no key of " + owner.name());
    }
}
