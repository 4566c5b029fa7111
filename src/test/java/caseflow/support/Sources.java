package caseflow.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's own files, as people read them. */
public final class Sources {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path SIMULATOR = Path.of("src", "simulator", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private Sources() {}

    /** A file and what stands in it. */
    public record Source(Path path, String text) {

        public String name() {
            return path.getFileName().toString();
        }

        public long lines() {
            return text.lines().count();
        }

        /** Of a file in Java: the package below {@code caseflow} it stands in, empty at the top. */
        public String module() {
            Path below = MAIN.resolve("caseflow").relativize(path);
            return below.getNameCount() < 2 ? "" : below.getName(0).toString();
        }

        @Override
        public String toString() {
            return path + " (" + lines() + " lines)";
        }
    }

    public static Stream<Source> java() {
        return below(MAIN, ".java");
    }

    public static Stream<Source> templates() {
        return below(MAIN, ".jte");
    }

    public static Stream<Source> simulator() {
        return below(SIMULATOR, ".java");
    }

    public static Stream<Source> tests() {
        return below(TESTS, ".java");
    }

    public static Stream<Source> migrations() {
        return below(RESOURCES.resolve("db").resolve("migration"), ".sql");
    }

    public static Stream<Source> scripts() {
        return below(RESOURCES.resolve("static"), ".js");
    }

    public static Stream<Source> messages() {
        return below(RESOURCES.resolve("messages"), ".properties");
    }

    private static Stream<Source> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(Sources::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
