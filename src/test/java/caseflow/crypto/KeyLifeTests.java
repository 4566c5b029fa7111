package caseflow.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class KeyLifeTests {

    private static final byte[] SECRET = "the alarm's code is 4711".getBytes(UTF_8);
    private static final String HERE = "vault item 7";

    @Autowired
    OwnerKeys keys;

    @Autowired
    Locksmith locksmith;

    @Autowired
    Database database;

    @Autowired
    RowScope rows;

    @Autowired
    StoryClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Owner bakery = new Owner("vault " + UUID.randomUUID(), 7);
    private RowScope.Bound firm;

    @BeforeEach
    void asTheFirm() {
        firm = rows.enterFirm();
    }

    @AfterEach
    void leave() {
        firm.close();
        clock.goOn();
    }

    @Test
    void whatWasSealedWithADestroyedKeyIsGone() throws Exception {
        byte[] sealed = locksmith.seal(bakery, HERE, SECRET);
        byte[] file = locksmith.newFileKey(bakery, "file 7");
        byte[] ours = sealed("file 7", file, SECRET);
        assertThat(keys.open(bakery, HERE, sealed)).isEqualTo(SECRET);

        keys.destroy(bakery, "Hill Street Bakery", Actor.system());

        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> keys.open(bakery, HERE, sealed));
        assertThatExceptionOfType(KeyDestroyed.class)
                .isThrownBy(() -> keys.opening(bakery, "file 7", file, new ByteArrayInputStream(ours)));
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> locksmith.seal(bakery, HERE, SECRET));
        assertThatExceptionOfType(KeyDestroyed.class)
                .isThrownBy(() -> keys.destroy(bakery, "Hill Street Bakery", Actor.system()));
        assertThat(keys.state(bakery))
                .hasValueSatisfying(state -> assertThat(state.destroyed()).isTrue());
        assertThat(owner().sql("SELECT label FROM audit WHERE deed = 'key.destroyed' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Hill Street Bakery");
    }

    @Test
    void anotherNodeForgetsADestroyedKeyWithinTwoMinutes() {
        byte[] sealed = locksmith.seal(bakery, HERE, SECRET);
        OwnerKeys other = locksmith.anotherNode();
        clock.tell(clock.instant());
        assertThat(other.open(bakery, HERE, sealed)).isEqualTo(SECRET);

        keys.destroy(bakery, "Hill Street Bakery", Actor.system());

        assertThatExceptionOfType(KeyDestroyed.class)
                .isThrownBy(() -> locksmith.asFirm(() -> other.seal(bakery, HERE, SECRET)));
        clock.forward(OpenKeys.REMEMBERED);
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> other.open(bakery, HERE, sealed));
    }

    @Test
    void aDestroyedKeyIsNotEvenPutBackByHand() {
        locksmith.seal(bakery, HERE, SECRET);
        keys.destroy(bakery, "Hill Street Bakery", Actor.system());

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> owner().sql("""
                        UPDATE owner_key SET wrapped = 'x', destroyed_at = NULL WHERE owner = :owner
                        """).param("owner", bakery.name()).update())
                .withMessageContaining("was destroyed");
    }

    @Test
    void aDestructionThatIsRolledBackHasNotHappened() {
        byte[] sealed = locksmith.seal(bakery, HERE, SECRET);

        new TransactionTemplate(transactions).executeWithoutResult(begun -> {
            keys.destroy(bakery, "Hill Street Bakery", Actor.system());
            begun.setRollbackOnly();
        });

        assertThat(keys.open(bakery, HERE, sealed)).isEqualTo(SECRET);
    }

    @Test
    void twoNodesMakeTheFirstKeyAtOnceAndItIsOne() throws Exception {
        OwnerKeys other = locksmith.anotherNode();
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var sealed = Stream.of(keys, other)
                    .map(node -> pool.submit(() -> {
                        try (var bound = rows.enterFirm()) {
                            barrier.await();
                            return locksmith.asFirm(() -> node.seal(bakery, HERE, SECRET));
                        }
                    }))
                    .toList();
            for (var each : sealed) {
                assertThat(keys.open(bakery, HERE, each.get())).isEqualTo(SECRET);
                assertThat(other.open(bakery, HERE, each.get())).isEqualTo(SECRET);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aKeyOutlivesTheTransactionThatFirstNeededIt() {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> {
            keys.seal(bakery, HERE, SECRET);
            begun.setRollbackOnly();
        });
        byte[] sealed = locksmith.seal(bakery, HERE, SECRET);

        assertThat(locksmith.anotherNode().open(bakery, HERE, sealed)).isEqualTo(SECRET);
    }

    private byte[] sealed(String context, byte[] key, byte[] plain) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (var out = keys.sealing(bakery, context, key, sealed)) {
            out.write(plain);
        }
        return sealed.toByteArray();
    }

    private JdbcClient owner() {
        return database.owner().client();
    }
}
