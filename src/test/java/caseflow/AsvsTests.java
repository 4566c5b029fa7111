package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of requirements names only tests that there are, and each requirement once. */
class AsvsTests {

    private static final Path TABLE = Path.of("docs", "guide", "asvs.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\d[^|]*) \\| (\\S+) \\| ([^|]+) \\|([^|]*)\\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");

    @Test
    void eachTestNamedIsThere() {
        Set<String> tests = tests();

        assertThat(rows().flatMap(row -> TEST.matcher(row.get(3)).results().map(found -> found.group(1))))
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(tests).contains(name));
    }

    @Test
    void eachRequirementStandsOnce() {
        assertThat(rows().map(row -> row.get(0))).hasSizeGreaterThan(180).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotMetSaysWhy() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.get(1)).isIn("yes", "partly", "operator", "n/a");
            assertThat(row.get(2)).isNotBlank();
        });
    }

    private static Stream<List<String>> rows() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> List.of(row.group(1), row.group(2), row.group(3), row.group(4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> tests() {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
