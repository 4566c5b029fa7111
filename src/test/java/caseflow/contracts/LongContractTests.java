package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.FreshDataFolder;
import caseflow.support.JavaProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred pages are signed while somebody waits, in a small heap. */
class LongContractTests {

    private static final String HEAP = "-Xmx256m";

    @TempDir
    Path home;

    @Test
    void aHundredPagesAreSignedWithinFiveSecondsIn256Megabytes() throws IOException {
        Map<String, Integer> told = told();

        assertThat(told.get("pages")).isGreaterThanOrEqualTo(100);
        assertThat(told.get("milliseconds")).isLessThan(5_000);
    }

    private Map<String, Integer> told() throws IOException {
        Process program = JavaProgram.start(
                List.of(HEAP),
                LongContract.class,
                List.of(
                        "--server.port=0",
                        "--caseflow.data=" + home,
                        "--caseflow.database.programs=" + FreshDataFolder.PROGRAMS.toAbsolutePath()));
        try (BufferedReader said = program.inputReader()) {
            return said.lines()
                    .map(line -> line.split(" "))
                    .filter(line ->
                            line.length == 2 && List.of("pages", "milliseconds").contains(line[0]))
                    .collect(Collectors.toMap(line -> line[0], line -> Integer.valueOf(line[1])));
        } finally {
            program.destroyForcibly().onExit().join();
        }
    }
}
