package caseflow.crypto;

import caseflow.activity.Actor;
import caseflow.jobs.Jobs;
import caseflow.web.NotFound;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to changes of keys. A new key seals from the first moment on; a job then wraps anew what the old one wrapped,
 * while everything goes on.
 */
@Service
public class Rotations {

    private static final int LATEST = 10;

    private final RotationStore store;
    private final OwnerKeyStore keys;
    private final OwnerMove move;
    private final Masters masters;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rotations(
            RotationStore store,
            OwnerKeyStore keys,
            OwnerMove move,
            Masters masters,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.keys = keys;
        this.move = move;
        this.masters = masters;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Of the master key. Should the transaction fail, the key file has one key more than it needs, and nothing is lost.
     *
     * @return the rotation's id
     * @throws RotationUnderWay if one is
     * @throws KeyFileFixed if the key file cannot be written
     */
    @Transactional
    public long rotateMaster(Actor actor) {
        long id = begin(null, keys.count(), actor);
        try {
            masters.current().renew();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
        return id;
    }

    /**
     * Of one owner's key.
     *
     * @return the rotation's id
     * @throws NotFound if there is no key
     * @throws KeyDestroyed if it was
     * @throws RotationUnderWay if one is
     */
    @Transactional
    public long rotate(Owner owner, Actor actor) {
        byte[] wrapped = keys.lock(owner).orElseThrow(NotFound::new).bytes();
        long id = begin(owner, move.count(owner), actor);
        try {
            move.renew(owner, wrapped);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot encrypt", impossible);
        }
        return id;
    }

    @Transactional(readOnly = true)
    public List<Rotation> latest() {
        return store.latest(LATEST);
    }

    @Transactional(readOnly = true)
    public MasterState master() {
        Master master = masters.current();
        return new MasterState(master.place(), master.remote(), master.since().orElse(null), keys.count());
    }

    private long begin(@Nullable Owner owner, long total, Actor actor) {
        long id = store.add(owner == null ? null : owner.name(), total, actor.name(), clock.instant())
                .orElseThrow(RotationUnderWay::new);
        events.publishEvent(new KeyRotationStarted(owner, actor));
        jobs.soon(RotationJob.of(id));
        return id;
    }
}
