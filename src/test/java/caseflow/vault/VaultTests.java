package caseflow.vault;

import static caseflow.vault.Strongroom.FOR_GOOD;
import static caseflow.vault.Strongroom.LOGIN;
import static caseflow.vault.Strongroom.ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.storage.BlobUnreadable;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is put into a vault, comes back, comes to an end, and opens nowhere else. */
@CaseFlowTest
class VaultTests {

    private static final int CHUNK = 64 * 1024;

    @Autowired
    Strongroom room;

    @Autowired
    StoryClock clock;

    private Contact grace;

    @BeforeEach
    void aClient() {
        clock.tell(clock.instant());
        grace = room.contact();
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void whatIsPutInComesBackToTheLastBlank() {
        VaultItemId item = room.add(grace.client(), "Tax portal", LOGIN, FOR_GOOD);

        assertThat(room.view(item, grace)).isEqualTo(LOGIN);
        assertThat(room.view(item, grace)).isEqualTo(LOGIN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, CHUNK - 1, CHUNK, CHUNK + 1, 3 << 20})
    void filesComeBackByteForByte(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        VaultItemId item = room.addFile(grace.client(), "Passport.pdf", bytes, FOR_GOOD);

        assertThat(room.download(item, grace)).isEqualTo(bytes);
    }

    @Test
    void whatIsShownOnceIsGoneThen() {
        VaultItemId login = room.add(grace.client(), "First password", LOGIN, ONCE);
        VaultItemId scan = room.addFile(grace.client(), "Scan.pdf", new byte[] {7}, ONCE);

        assertThat(room.view(login, grace)).isEqualTo(LOGIN);
        assertThat(room.download(scan, grace)).containsExactly(7);

        assertThatExceptionOfType(VaultItemGone.class).isThrownBy(() -> room.view(login, grace));
        assertThatExceptionOfType(VaultItemGone.class).isThrownBy(() -> room.download(scan, grace));
        assertThat(room.titles(grace)).isEmpty();
        assertThat(room.parts(login)).containsExactly("label");
        assertThat(room.parts(scan)).containsExactly("label");
    }

    @Test
    void aFileThatIsDamagedFurtherOnIsNotGivenUp() throws IOException {
        byte[] bytes = new byte[3 << 20];
        new Random(3).nextBytes(bytes);
        VaultItemId scan = room.addFile(grace.client(), "Scan.pdf", bytes, ONCE);
        Path file = room.fileOf(scan);
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[2 << 20] ^= 1;
        Files.write(file, damaged);

        assertThatExceptionOfType(BlobUnreadable.class).isThrownBy(() -> room.download(scan, grace));

        Files.write(file, whole);
        assertThat(room.download(scan, grace)).isEqualTo(bytes);
        assertThatExceptionOfType(VaultItemGone.class).isThrownBy(() -> room.download(scan, grace));
    }

    @Test
    void oneOfManyAtOnceSeesIt() throws InterruptedException {
        VaultItemId item = room.add(grace.client(), "First password", LOGIN, ONCE);
        var start = new CountDownLatch(1);
        var seen = new java.util.concurrent.atomic.AtomicInteger();
        List<Thread> readers = IntStream.range(0, 8)
                .mapToObj(reader -> new Thread(() -> {
                    try {
                        start.await();
                        room.view(item, grace);
                        seen.incrementAndGet();
                    } catch (VaultItemGone late) {
                        Thread.currentThread().setName("came late");
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        readers.forEach(Thread::start);
        start.countDown();
        for (Thread reader : readers) {
            reader.join();
        }

        assertThat(seen).hasValue(1);
        assertThat(readers)
                .filteredOn(reader -> reader.getName().equals("came late"))
                .hasSize(7);
    }

    @Test
    void afterItsLastDayItIsGone() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        VaultItemId item = room.addUntil(grace.client(), "Guest key", today.plusDays(1));
        VaultItemId longer = room.addUntil(grace.client(), "Spare key", today.plusDays(30));
        clock.forward(Duration.ofDays(3));

        assertThat(room.titles(grace)).containsExactly("Spare key");
        assertThatExceptionOfType(VaultItemGone.class).isThrownBy(() -> room.view(item, grace));
        assertThat(room.parts(item)).contains("secret");

        room.expire();

        assertThat(room.parts(item)).containsExactly("label");
        assertThat(room.parts(longer)).containsExactly("label", "secret");
    }

    @TestFactory
    Stream<DynamicTest> nothingOpensInThePlaceOfAnother() {
        Contact mara = room.contact();
        VaultItemId one = room.add(grace.client(), "One", LOGIN, FOR_GOOD);
        VaultItemId two = room.add(grace.client(), "Two", Secret.noted("2"), FOR_GOOD);
        VaultItemId hers = room.add(mara.client(), "Hers", Secret.noted("3"), FOR_GOOD);
        return Stream.of(
                DynamicTest.dynamicTest("another of the same client", () -> {
                    swap(one, two);
                    assertThatExceptionOfType(VaultItemDamaged.class).isThrownBy(() -> room.view(one, grace));
                    assertThatExceptionOfType(VaultItemDamaged.class).isThrownBy(() -> room.view(two, grace));
                    swap(one, two);
                    assertThat(room.view(one, grace)).isEqualTo(LOGIN);
                }),
                DynamicTest.dynamicTest("another of another client", () -> {
                    swap(one, hers);
                    assertThatExceptionOfType(VaultItemDamaged.class).isThrownBy(() -> room.view(one, grace));
                    assertThatExceptionOfType(VaultItemDamaged.class).isThrownBy(() -> room.view(hers, mara));
                    swap(one, hers);
                }),
                DynamicTest.dynamicTest("a bit of it changed", () -> {
                    room.damage(two);
                    assertThat(room.titles(grace)).containsExactly("", "One");
                }));
    }

    @Test
    void filesDoNotOpenInThePlaceOfEachOther() {
        VaultItemId one = room.addFile(grace.client(), "One.txt", new byte[] {1}, FOR_GOOD);
        VaultItemId two = room.addFile(grace.client(), "Two.txt", new byte[] {2}, FOR_GOOD);
        room.owner()
                .sql("UPDATE vault_item a SET blob_id = b.blob_id, blob_size = b.blob_size, blob_sha256 = b.blob_sha256"
                        + " FROM vault_item b WHERE (a.id, b.id) IN ((:one, :two), (:two, :one))")
                .param("one", one.value())
                .param("two", two.value())
                .update();

        assertThatExceptionOfType(VaultItemDamaged.class).isThrownBy(() -> room.download(one, grace));
        assertThatExceptionOfType(VaultItemDamaged.class).isThrownBy(() -> room.download(two, grace));
    }

    private void swap(VaultItemId one, VaultItemId two) {
        room.owner()
                .sql("UPDATE vault_part a SET sealed = b.sealed FROM vault_part b"
                        + " WHERE (a.item_id, b.item_id) IN ((:one, :two), (:two, :one))"
                        + " AND a.part = 'secret' AND b.part = 'secret'")
                .param("one", one.value())
                .param("two", two.value())
                .update();
    }
}
