package caseflow.crypto;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a rotation part by part. Each part is one transaction, together with how far it has come: killed at any point, it
 * goes on there. Meanwhile everything opens, whichever key it is under.
 */
@Component
class RotationWork {

    /** For whoever has read something under the old key, and opens it a moment later. */
    static final Duration GRACE = Duration.ofMinutes(10);

    private final RotationStore store;
    private final MasterMove masterKey;
    private final OwnerMove ownerKey;
    private final Clock clock;
    private final TransactionTemplate transactions;

    RotationWork(
            RotationStore store,
            MasterMove masterKey,
            OwnerMove ownerKey,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.masterKey = masterKey;
        this.ownerKey = ownerKey;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** @return when to come back; nothing once it is finished */
    Optional<Instant> go(long id, BooleanSupplier stopping) {
        Optional<Instant> due = Optional.of(clock.instant());
        while (due.filter(moment -> !moment.isAfter(clock.instant())).isPresent() && !stopping.getAsBoolean()) {
            due = Objects.requireNonNull(transactions.execute(begun -> part(store.lock(id))));
        }
        return due;
    }

    /** @return when the next one is due, if there is one */
    private Optional<Instant> part(Progress progress) {
        Rotation rotation = progress.rotation();
        if (rotation.finishedAt() != null) {
            return Optional.empty();
        }
        Instant moved = rotation.movedAt();
        return moved == null ? move(progress) : retire(rotation, moved.plus(GRACE));
    }

    private Optional<Instant> move(Progress progress) {
        Rotation rotation = progress.rotation();
        String owner = rotation.owner();
        Part part = owner == null ? masterKey.next(progress.place()) : ownerKey.next(owner, progress);
        Instant now = clock.instant();
        if (part.nothing()) {
            store.moved(rotation.id(), now);
        } else {
            store.advance(rotation.id(), part);
        }
        return Optional.of(now);
    }

    /** The old master keys stay in their file, where they also open letters and files. */
    private Optional<Instant> retire(Rotation rotation, Instant due) {
        String owner = rotation.owner();
        if (owner != null && clock.instant().isBefore(due)) {
            return Optional.of(due);
        }
        // what does not open now may open once a backup is back, and then needs the old key
        if (owner != null && rotation.broken() == 0) {
            retire(owner);
        }
        store.finish(rotation.id(), clock.instant());
        return Optional.empty();
    }

    private void retire(String owner) {
        try {
            ownerKey.retire(owner);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
    }
}
