package caseflow.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

@CaseFlowTest
class OwnerKeysTests {

    private static final byte[] SECRET = "the alarm's code is 4711".getBytes(UTF_8);
    private static final String HERE = "vault item 7";
    private static final int SEGMENT = 64 * 1024;

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

    private final Owner bakery = owner(7);
    private final Owner northwind = owner(8);
    private RowScope.Bound firm;

    private static Owner owner(long client) {
        return new Owner("vault " + UUID.randomUUID(), client);
    }

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
    void whatIsSealedOpensForItsOwnerInItsPlaceOnly() {
        byte[] sealed = seal(bakery, HERE);
        seal(northwind, HERE);

        assertThat(new String(sealed, UTF_8)).doesNotContain("4711");
        assertThat(keys.open(bakery, HERE, sealed)).isEqualTo(SECRET);
        refuses(northwind, HERE, sealed);
        refuses(bakery, "vault item 8", sealed);
    }

    @Test
    void theSameTextNeverLooksTheSameTwiceNorHasTheSameKey() {
        byte[] one = seal(bakery, HERE);
        byte[] other = seal(bakery, HERE);

        assertThat(one).isNotEqualTo(other);
        byte[] mixed = one.clone();
        System.arraycopy(other, other.length - 40, mixed, one.length - 40, 40);
        refuses(bakery, HERE, mixed);
    }

    @Test
    void eachChangedByteAndEachCutIsRefused() {
        byte[] sealed = seal(bakery, HERE);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 4;
            assertRefusedOrSame(changed);
            refuses(bakery, HERE, Arrays.copyOf(sealed, i));
        }
    }

    /** The sealed key tells its own number beside it, for information only. */
    private void assertRefusedOrSame(byte[] changed) {
        byte[] opened;
        try {
            opened = keys.open(bakery, HERE, changed);
        } catch (SealBroken refused) {
            return;
        }
        assertThat(opened).isEqualTo(SECRET);
    }

    @Test
    void rowsOfTwoOwnersSwappedOpenNothing() {
        byte[] sealed = seal(bakery, HERE);
        seal(northwind, HERE);
        swapRows();
        keysForgotten();

        refuses(bakery, HERE, sealed);
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> seal(northwind, HERE));
        swapRows();
        assertThat(keys.open(bakery, HERE, sealed)).isEqualTo(SECRET);
    }

    private void swapRows() {
        owner().sql("""
                UPDATE owner_key k SET wrapped = o.wrapped FROM owner_key o
                 WHERE (k.owner = :one AND o.owner = :other) OR (k.owner = :other AND o.owner = :one)
                """)
                .param("one", bakery.name())
                .param("other", northwind.name())
                .update();
    }

    @Test
    void aFileOpensForItsOwnerInItsPlaceOnlyAndWhole() throws Exception {
        byte[] plain = new byte[3 * SEGMENT];
        new Random(7).nextBytes(plain);
        byte[] key = newFileKey(bakery, "file 7");
        byte[] otherKey = newFileKey(bakery, "file 8");
        byte[] sealed = sealed("file 7", key, plain);

        assertThat(keys.opening(bakery, "file 7", key, new ByteArrayInputStream(sealed)))
                .hasBinaryContent(plain);
        refusesFile("file 8", key, sealed);
        refusesFile("file 7", otherKey, sealed);
        breaks("file 8", otherKey, sealed);
        Stream.of(0, 1, SEGMENT - 1, SEGMENT, 2 * SEGMENT, 3 * SEGMENT, sealed.length - 1)
                .forEach(end -> breaks("file 7", key, Arrays.copyOf(sealed, end)));
        byte[] changed = sealed.clone();
        changed[2 * SEGMENT] ^= 1;
        breaks("file 7", key, changed);
    }

    @Test
    void nothingIsSealedOutsideTheTransactionThatKeepsIt() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> keys.seal(bakery, HERE, SECRET));
    }

    @Test
    void anotherClientFindsNoKey() {
        byte[] sealed = seal(bakery, HERE);
        keysForgotten();
        try (var bound = rows.enterClient(northwind.clientId())) {
            refuses(bakery, HERE, sealed);
        }
        try (var bound = rows.enterClient(bakery.clientId())) {
            assertThat(keys.open(bakery, HERE, sealed)).isEqualTo(SECRET);
        }
    }

    private byte[] seal(Owner owner, String context) {
        return locksmith.seal(owner, context, SECRET);
    }

    private byte[] newFileKey(Owner owner, String context) {
        return locksmith.newFileKey(owner, context);
    }

    private byte[] sealed(String context, byte[] key, byte[] plain) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (var out = keys.sealing(bakery, context, key, sealed)) {
            out.write(plain);
        }
        return sealed.toByteArray();
    }

    private void refuses(Owner owner, String context, byte[] sealed) {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keys.open(owner, context, sealed));
    }

    private void refusesFile(String context, byte[] key, byte[] sealed) {
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> keys.opening(bakery, context, key, new ByteArrayInputStream(sealed)));
    }

    private void breaks(String context, byte[] key, byte[] sealed) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> keys.opening(bakery, context, key, new ByteArrayInputStream(sealed))
                        .readAllBytes());
    }

    private void keysForgotten() {
        clock.tell(clock.instant().plus(OpenKeys.REMEMBERED));
    }

    private JdbcClient owner() {
        return database.owner().client();
    }
}
