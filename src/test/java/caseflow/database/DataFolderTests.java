package caseflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path parent;

    @Test
    void isMadeWhenMissing() {
        DataFolder folder = new DataFolder(parent.resolve("a/b")).usable();
        assertThat(folder.path()).isDirectory();
    }

    @Test
    void aFileInItsPlaceIsOneSentence() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DataFolder(file.resolve("data")).usable())
                .withMessageStartingWith("CaseFlow cannot make its data folder " + file.resolve("data"));
    }
}
