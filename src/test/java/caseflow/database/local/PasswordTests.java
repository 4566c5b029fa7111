package caseflow.database.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.database.CannotStart;
import caseflow.support.ShutFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTests {

    @TempDir
    Path folder;

    @Test
    void onceInventedItStays() throws IOException {
        String invented = Password.in(folder, "owner").value();

        assertThat(invented).hasSize(48);
        assertThat(Password.in(folder, "owner").value()).isEqualTo(invented);
    }

    @Test
    void whereOthersMayReadItNothingIsStartedWithIt() throws IOException {
        Path file = Password.in(folder, "owner").file();
        ShutFile.withMode(file, "rw-r--r--");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Password.in(folder, "owner").value())
                .withMessageContaining("chmod 600 " + file);
    }
}
