package caseflow.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import caseflow.database.CannotStart;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class PreflightTests {

    @TempDir
    Path folder;

    @Test
    void aFreePortAndAFolderOfItsOwnWillDo() {
        assertThatNoException().isThrownBy(() -> check(0));
    }

    @Test
    void aTakenPortIsOneSentence() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> check(other.getLocalPort()))
                    .withMessageMatching("CaseFlow cannot listen on port \\d+ of 127\\.0\\.0\\.1 .*--port\\.");
        }
    }

    @Test
    void theProcessEndsWithOneLineAndCodeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "caseflow.CaseFlow",
                        "--caseflow.data=" + file))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.lines())
                    .singleElement()
                    .asString()
                    .startsWith("CaseFlow cannot make its data folder " + file);
        }
        assertThat(process.onExit().join().exitValue()).isOne();
    }

    private void check(int port) {
        new Preflight()
                .check(new MockEnvironment()
                        .withProperty("caseflow.data", folder.toString())
                        .withProperty("server.address", "127.0.0.1")
                        .withProperty("server.port", Integer.toString(port)));
    }
}
