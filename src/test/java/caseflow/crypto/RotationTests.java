package caseflow.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import caseflow.activity.Actor;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import caseflow.web.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class RotationTests {

    private static final byte[] SECRET = "the alarm's code is 4711".getBytes(UTF_8);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MANY = 120;

    @Autowired
    Rotations rotations;

    @Autowired
    RotationWork work;

    @Autowired
    OwnerKeys keys;

    @Autowired
    Locksmith locksmith;

    @Autowired
    Safe safe;

    @Autowired
    RowScope rows;

    @Autowired
    StoryClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Owner bakery = new Owner("vault " + UUID.randomUUID(), 7);
    private final List<Long> things = new ArrayList<>();
    private final AtomicBoolean reading = new AtomicBoolean(true);
    private CompletableFuture<Void> reader = CompletableFuture.completedFuture(null);
    private RowScope.Bound firm;

    @BeforeEach
    void fillTheSafe() {
        firm = rows.enterFirm();
        clock.tell(clock.instant());
        for (int i = 0; i < MANY; i++) {
            things.add(safe.put(bakery, SECRET));
        }
    }

    @AfterEach
    void leave() {
        reading.set(false);
        safe.fails(Integer.MAX_VALUE);
        firm.close();
        clock.goOn();
        reader.join();
    }

    @Test
    void everythingIsMovedUnderTheNewKeyAndTheOldOneLeaves() {
        byte[] before = safe.sealed(things.get(0));
        int oldKey = primary();

        long id = rotations.rotate(bakery, Actor.system());
        await().atMost(PATIENCE).until(() -> locksmith.rotation(id).movedAt() != null);

        assertThat(locksmith.rotation(id).total()).isEqualTo(MANY);
        assertThat(locksmith.rotation(id).done()).isEqualTo(MANY);
        assertThat(primary()).isNotEqualTo(oldKey);
        assertThat(locksmith.keySet(bakery).size()).isEqualTo(2);
        assertThat(keys.open(bakery, "thing " + things.get(0), before)).isEqualTo(SECRET);

        clock.forward(RotationWork.GRACE);
        assertThat(work.go(id, () -> false)).isEmpty();

        assertThat(locksmith.rotation(id).finishedAt()).isNotNull();
        assertThat(locksmith.keySet(bakery).size()).isOne();
        everythingOpens();
        clock.forward(OpenKeys.REMEMBERED);
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> keys.open(bakery, "thing " + things.get(0), before));
    }

    @Test
    void oneThatIsInterruptedGoesOnWhileEverythingOpens() throws Exception {
        reader = CompletableFuture.runAsync(() -> {
            try (var bound = rows.enterFirm()) {
                while (reading.get()) {
                    everythingOpens();
                }
            }
        });
        long id = locksmith.begin(bakery);
        safe.fails(70);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> work.go(id, () -> false))
                .withMessage("the power is out");
        assertThat(locksmith.rotation(id).done()).isEqualTo(50);
        everythingOpens();
        safe.fails(Integer.MAX_VALUE);
        assertThat(work.go(id, () -> false)).contains(clock.instant().plus(RotationWork.GRACE));

        assertThat(locksmith.rotation(id).done()).isEqualTo(MANY);
        clock.forward(RotationWork.GRACE);
        assertThat(work.go(id, () -> false)).isEmpty();
        everythingOpens();
    }

    @Test
    void aNodeThatStopsLeavesTheRestToAnother() {
        long id = locksmith.begin(bakery);

        assertThat(work.go(id, () -> true)).contains(clock.instant());
        assertThat(locksmith.rotation(id).done()).isZero();
    }

    @Test
    void whatIsSealedJustThenIsMovedToo() throws Exception {
        var sealed = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var late = CompletableFuture.supplyAsync(() -> {
            try (var bound = rows.enterFirm()) {
                return new TransactionTemplate(transactions).execute(begun -> {
                    long id = safe.put(bakery, SECRET);
                    sealed.countDown();
                    awaited(goOn);
                    return id;
                });
            }
        });
        sealed.await();
        var rotating = CompletableFuture.supplyAsync(() -> {
            try (var bound = rows.enterFirm()) {
                return locksmith.begin(bakery);
            }
        });
        goOn.countDown();
        long id = rotating.get();
        work.go(id, () -> false);

        assertThat(locksmith.rotation(id).done()).isEqualTo(MANY + 1);
        clock.forward(RotationWork.GRACE);
        work.go(id, () -> false);
        clock.forward(OpenKeys.REMEMBERED);
        assertThat(safe.get(late.get())).isEqualTo(SECRET);
    }

    @Test
    void whatDoesNotOpenIsLeftAndCountedAndKeepsTheOldKey() {
        safe.damage(things.get(3));
        long id = locksmith.begin(bakery);
        work.go(id, () -> false);
        clock.forward(RotationWork.GRACE);

        assertThat(work.go(id, () -> false)).isEmpty();
        assertThat(locksmith.rotation(id).done()).isEqualTo(MANY - 1);
        assertThat(locksmith.rotation(id).broken()).isOne();
        assertThat(locksmith.keySet(bakery).size()).isEqualTo(2);
    }

    @Test
    void aKeyThatIsDestroyedMeanwhileStaysDestroyed() {
        long id = locksmith.begin(bakery);
        keys.destroy(bakery, "Hill Street Bakery", Actor.system());
        work.go(id, () -> false);
        clock.forward(RotationWork.GRACE);

        assertThat(work.go(id, () -> false)).isEmpty();
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> safe.get(things.get(0)));
    }

    @Test
    void oneAtATime() {
        locksmith.begin(bakery);

        assertThatExceptionOfType(RotationUnderWay.class).isThrownBy(() -> rotations.rotate(bakery, Actor.system()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rotations.rotate(new Owner("nobody", 7), Actor.system()));
    }

    @Test
    void theMasterKeyIsChangedAndWrapsEverythingAnew() {
        byte[] before = locksmith.wrapped(bakery);

        long id = rotations.rotateMaster(Actor.system());
        await().atMost(PATIENCE).until(() -> locksmith.rotation(id).finishedAt() != null);

        assertThat(locksmith.rotation(id).done())
                .isEqualTo(locksmith.rotation(id).total())
                .isPositive();
        assertThat(locksmith.wrapped(bakery)).isNotEqualTo(before);
        // the first five bytes name the key
        assertThat(Arrays.copyOf(locksmith.wrapped(bakery), 5)).isNotEqualTo(Arrays.copyOf(before, 5));
        clock.forward(OpenKeys.REMEMBERED);
        everythingOpens();
    }

    private void everythingOpens() {
        assertThat(things).allSatisfy(id -> assertThat(safe.get(id)).isEqualTo(SECRET));
    }

    private int primary() {
        return locksmith.keySet(bakery).getPrimary().getId();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
