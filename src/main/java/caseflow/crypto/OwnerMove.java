package caseflow.crypto;

import caseflow.crypto.KeyHolder.Kept;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Wraps the keys of an owner's things anew, with the newest of the owner's. */
@Component
class OwnerMove {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerMove.class);
    private static final int AT_ONCE = 50;

    private final OwnerKeyStore store;
    private final OpenKeys keys;
    private final Masters masters;
    private final ObjectProvider<KeyHolder> holders;
    private final Clock clock;

    OwnerMove(OwnerKeyStore store, OpenKeys keys, Masters masters, ObjectProvider<KeyHolder> holders, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.masters = masters;
        this.holders = holders;
        this.clock = clock;
    }

    long count(Owner owner) {
        return holders.stream().mapToLong(holder -> holder.count(owner)).sum();
    }

    /** Puts a new key into the set; those that there were still open. Whoever is sealing just now has ended. */
    void renew(Owner owner, byte[] wrapped) throws GeneralSecurityException {
        keep(owner, Keysets.bytes(Keysets.renewed(keys.unwrap(owner, wrapped).keys())));
    }

    /** Of a key that was destroyed meanwhile there is nothing to move. */
    Part next(String name, Progress progress) {
        Owner owner = store.owner(name);
        if (destroyed(owner)) {
            return Part.NOTHING;
        }
        for (KeyHolder holder : inOrder()) {
            if (holder.name().compareTo(progress.holder()) >= 0) {
                List<Kept> things = holder.next(owner, progress.after(holder), AT_ONCE);
                if (!things.isEmpty()) {
                    return move(keys.forSealing(owner), things, holder);
                }
            }
        }
        return Part.NOTHING;
    }

    /** Takes the older keys out of the set. */
    void retire(String name) throws GeneralSecurityException {
        Owner owner = store.owner(name);
        WrappedKey key = store.lock(owner).orElseThrow();
        if (!key.state().destroyed()) {
            keep(
                    owner,
                    Keysets.bytes(
                            Keysets.newestOnly(keys.unwrap(owner, key.bytes()).keys())));
        }
    }

    private Part move(OwnerKey key, List<Kept> things, KeyHolder holder) {
        int done =
                (int) things.stream().filter(thing -> move(key, thing, holder)).count();
        return new Part(
                done,
                things.size() - done,
                holder.name(),
                Long.toString(things.get(things.size() - 1).id()));
    }

    private static boolean move(OwnerKey key, Kept thing, KeyHolder holder) {
        try {
            holder.keep(thing.id(), key.rewrap(thing.context(), thing.sealed()));
            return true;
        } catch (GeneralSecurityException broken) {
            LOG.error("{} {} does not open, and stays as it is", holder.name(), thing.id(), broken);
            return false;
        }
    }

    private void keep(Owner owner, byte[] set) throws GeneralSecurityException {
        store.change(owner, masters.wrap(set, OwnerKey.binding(owner.name())), clock.instant());
    }

    private boolean destroyed(Owner owner) {
        return store.find(owner).orElseThrow().state().destroyed();
    }

    private List<KeyHolder> inOrder() {
        return holders.stream().sorted(Comparator.comparing(KeyHolder::name)).toList();
    }
}
