package caseflow.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.database.RowScope;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of files that nobody refers to, wherever they lie. */
abstract class OrphanContract extends StorageContract {

    private static final int MORE_THAN_A_PAGE = 1_001;

    @Autowired
    StorageStore store;

    @Autowired
    RowScope rows;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatNobodyKnowsGoesAndWhatSomebodyKnowsStays() throws IOException {
        Blob needed = put(10);
        Blob elsewhere = put(10);
        put(10);

        orphans(knowing(needed), knowing(elsewhere)).collect(later());

        assertThat(everything()).containsExactlyInAnyOrder(name(needed), name(elsewhere), OwnerMark.PLACE.toString());
        assertThat(read(needed)).hasSize(10);
    }

    @Test
    void whatWasPutTodayStays() throws IOException {
        Blob recent = put(10);
        unfinished();

        orphans(knowing()).collect();

        assertThat(everything()).contains(name(recent)).hasSize(3);
    }

    @Test
    void whatNeverBecameWholeGoes() throws IOException {
        unfinished();
        assertThat(everything()).hasSize(1);

        orphans(knowing()).collect(later());

        assertThat(everything()).containsExactly(OwnerMark.PLACE.toString());
    }

    @Test
    void nothingGoesWhenWhoMightKnowItCannotSay() throws IOException {
        Blob perhaps = put(10);
        BlobHolder silent = asked -> {
            throw new IllegalStateException("the database is away");
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> orphans(knowing(), silent).collect(later()));

        assertThat(everything()).contains(name(perhaps));
    }

    @Test
    void theFilesOfAnotherDatabaseAreLeftAlone() throws IOException {
        Blob theirs = put(10);
        unfinished();
        write(OwnerMark.PLACE, "7f3c2f6e-3a53-4a3e-9a55-3d1f6a3d2c11".getBytes(UTF_8));

        orphans(knowing()).collect(later());

        assertThat(everything()).contains(name(theirs)).hasSize(3);
    }

    @Test
    void allAreListedHoweverManyThereAre() throws IOException {
        var put = new ArrayList<BlobId>();
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            BlobId id = new BlobId(new UUID(7, i));
            write(id, new byte[1]);
            put.add(id);
        }
        var listed = new ArrayList<BlobId>();

        warehouse.list(later(), listed::addAll);

        assertThat(listed).containsExactlyInAnyOrderElementsOf(put);
        var tooRecent = new ArrayList<BlobId>();
        warehouse.list(warehouse.now().minus(Duration.ofDays(1)), tooRecent::addAll);
        assertThat(tooRecent).isEmpty();
    }

    /** As a killed process leaves it. */
    private void unfinished() throws IOException {
        warehouse.receive(BlobId.fresh()).bytes().write(new byte[S3Connection.PART + 1]);
    }

    private Orphans orphans(BlobHolder... holders) {
        return new Orphans(warehouse, new OwnerMark(warehouse, store), List.of(holders), rows, transaction);
    }

    private Instant later() throws IOException {
        return warehouse.now().plusSeconds(60);
    }

    private static BlobHolder knowing(Blob... blobs) {
        Set<BlobId> known = Stream.of(blobs).map(Blob::id).collect(Collectors.toSet());
        return (Collection<BlobId> asked) ->
                asked.stream().filter(known::contains).collect(Collectors.toSet());
    }

    private static String name(Blob blob) {
        return blob.id().toString();
    }
}
