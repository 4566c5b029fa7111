package caseflow.storage;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on the disk. */
@CaseFlowTest
class ShelfTests extends OrphanContract {

    @TempDir
    Path folder;

    @Override
    Warehouse fresh() {
        return shelf();
    }

    @Override
    List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void nobodyElseMayLook() throws IOException {
        Path place = shelf().place(put(10).id());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void whatLiesThereForADayIsOld() throws IOException {
        Path old = Files.createFile(
                Files.createDirectories(folder.resolve("files/incoming")).resolve("old.part"));
        Path recent = Files.createFile(old.resolveSibling("recent.part"));
        Blob orphan = put(10);
        age(old, Duration.ofHours(25));
        age(recent, Duration.ofHours(23));
        age(shelf().place(orphan.id()), Duration.ofHours(25));
        BlobHolder nobody = asked -> Set.of();

        new Orphans(warehouse, new OwnerMark(warehouse, store), List.of(nobody), rows, transaction).collect();

        assertThat(everything()).containsExactlyInAnyOrder("recent.part", OwnerMark.PLACE.toString());
    }

    @Test
    void whatIsNoFileOfOursIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("files/ab")).resolve("README"), "hello");

        warehouse.list(warehouse.now().plusSeconds(60), some -> assertThat(some).isEmpty());
    }

    private Shelf shelf() {
        return new Shelf(folder.resolve("files"));
    }

    private void age(Path file, Duration by) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(warehouse.now().minus(by)));
    }
}
