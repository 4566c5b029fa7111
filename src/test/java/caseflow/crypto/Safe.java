package caseflow.crypto;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A holder of sealed things that lives in memory, and fails when it is told to. */
@TestComponent
public class Safe implements KeyHolder {

    private final Map<Long, Thing> things = new ConcurrentSkipListMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final AtomicInteger untilFailure = new AtomicInteger(Integer.MAX_VALUE);
    private final OwnerKeys keys;
    private final TransactionTemplate transactions;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Thing(Owner owner, byte[] sealed) {}

    Safe(OwnerKeys keys, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.transactions = new TransactionTemplate(transactions);
    }

    long put(Owner owner, byte[] plain) {
        long id = ids.incrementAndGet();
        transactions.executeWithoutResult(begun ->
                things.put(id, new Thing(owner, keys.seal(owner, context(id), plain))));
        return id;
    }

    byte[] get(long id) {
        Thing thing = things.get(id);
        return keys.open(thing.owner, context(id), thing.sealed);
    }

    byte[] sealed(long id) {
        return things.get(id).sealed;
    }

    void fails(int afterSoMany) {
        untilFailure.set(afterSoMany);
    }

    void damage(long id) {
        byte[] damaged = things.get(id).sealed.clone();
        damaged[40] ^= 1;
        keep(id, damaged);
    }

    @Override
    public String name() {
        return "safe";
    }

    @Override
    public long count(Owner owner) {
        return things.values().stream()
                .filter(thing -> thing.owner.equals(owner))
                .count();
    }

    @Override
    public List<Kept> next(Owner owner, long after, int most) {
        return things.entrySet().stream()
                .filter(entry ->
                        entry.getKey() > after && entry.getValue().owner.equals(owner))
                .limit(most)
                .map(entry -> new Kept(entry.getKey(), context(entry.getKey()), entry.getValue().sealed))
                .toList();
    }

    @Override
    public void keep(long id, byte[] sealed) {
        if (untilFailure.decrementAndGet() < 0) {
            throw new IllegalStateException("the power is out");
        }
        things.computeIfPresent(id, (same, thing) -> new Thing(thing.owner, sealed));
    }

    private static String context(long id) {
        return "thing " + id;
    }
}
