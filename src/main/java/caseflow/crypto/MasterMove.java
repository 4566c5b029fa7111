package caseflow.crypto;

import java.security.GeneralSecurityException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Wraps owners' keys anew, with the newest master key. */
@Component
class MasterMove {

    private static final Logger LOG = LoggerFactory.getLogger(MasterMove.class);
    private static final int AT_ONCE = 20;

    private final OwnerKeyStore store;
    private final Masters masters;

    MasterMove(OwnerKeyStore store, Masters masters) {
        this.store = store;
        this.masters = masters;
    }

    /** @throws MasterAway if the master key cannot be asked just now */
    Part next(String after) {
        List<WrappedKey> keys = store.lockNext(after, AT_ONCE);
        if (keys.isEmpty()) {
            return Part.NOTHING;
        }
        int done = (int) keys.stream().filter(this::move).count();
        return new Part(done, keys.size() - done, "", keys.get(keys.size() - 1).owner());
    }

    private boolean move(WrappedKey key) {
        byte[] binding = OwnerKey.binding(key.owner());
        try {
            store.rewrap(key.owner(), masters.wrap(masters.unwrap(key.bytes(), binding), binding));
            return true;
        } catch (GeneralSecurityException broken) {
            LOG.error("The key of {} does not open, and stays as it is", key.owner(), broken);
            return false;
        }
    }
}
