package caseflow.crypto;

import caseflow.database.RowScope;
import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Handles owners' keys as the firm, each deed in a transaction of its own. */
@TestComponent
public class Locksmith {

    private final OwnerKeys keys;
    private final OwnerKeyStore store;
    private final RotationStore rotations;
    private final OpenKeys open;
    private final OwnerMove move;
    private final Masters masters;
    private final RowScope rows;
    private final Clock clock;
    private final PlatformTransactionManager transactions;

    Locksmith(
            OwnerKeys keys,
            OwnerKeyStore store,
            RotationStore rotations,
            OpenKeys open,
            OwnerMove move,
            Masters masters,
            RowScope rows,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.keys = keys;
        this.store = store;
        this.rotations = rotations;
        this.open = open;
        this.move = move;
        this.masters = masters;
        this.rows = rows;
        this.clock = clock;
        this.transactions = transactions;
    }

    <T> T asFirm(Supplier<T> deed) {
        try (var firm = rows.enterFirm()) {
            return new TransactionTemplate(transactions).execute(begun -> deed.get());
        }
    }

    byte[] seal(Owner owner, String context, byte[] plain) {
        return asFirm(() -> keys.seal(owner, context, plain));
    }

    byte[] newFileKey(Owner owner, String context) {
        return asFirm(() -> keys.newFileKey(owner, context));
    }

    /** With a memory of its own. */
    OwnerKeys anotherNode() {
        return new OwnerKeys(new OpenKeys(store, masters, clock, transactions), store, event -> {}, clock);
    }

    /** A rotation that nobody works on but the test. */
    long begin(Owner owner) {
        return asFirm(() -> {
            byte[] wrapped = store.lock(owner).orElseThrow().bytes();
            long id = rotations
                    .add(owner.name(), move.count(owner), "Finch", clock.instant())
                    .orElseThrow();
            try {
                move.renew(owner, wrapped);
            } catch (GeneralSecurityException impossible) {
                throw new AssertionError(impossible);
            }
            return id;
        });
    }

    Rotation rotation(long id) {
        return asFirm(() -> rotations.lock(id).rotation());
    }

    byte[] wrapped(Owner owner) {
        return asFirm(() -> store.find(owner).orElseThrow().bytes());
    }

    KeysetHandle keySet(Owner owner) {
        return open.unwrap(owner, wrapped(owner)).keys();
    }
}
