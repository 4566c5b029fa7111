package caseflow.bench;

import caseflow.storage.Haul;
import caseflow.support.JavaProgram;
import caseflow.support.S3Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Whether a large file goes through a small heap, to the disk and to a bucket, and how fast. */
final class StorageBench {

    private static final Path DATA = Path.of("target", "bench-storage");
    private static final String MEBIBYTES = "2048";
    private static final List<String> SMALL_HEAP = List.of("-Xmx128m", "-XX:TieredStopAtLevel=4");

    private StorageBench() {}

    public static void main(String[] arguments) throws Exception {
        String size = size(List.of(arguments));
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA);
        S3Store store = S3Store.shared();
        boolean well = haul("the disk", size, List.of());
        well &= haul(
                "a bucket",
                size,
                List.of(store.endpoint(), store.bucket("bench"), S3Store.ACCESS_KEY, S3Store.SECRET_KEY));
        System.exit(well ? 0 : 1);
    }

    private static String size(List<String> arguments) {
        if (arguments.isEmpty()) {
            return MEBIBYTES;
        }
        if (arguments.size() == 2
                && arguments.get(0).equals("--mib")
                && arguments.get(1).matches("[1-9]\\d{0,5}")) {
            return arguments.get(1);
        }
        throw new IllegalArgumentException("Usage: bin/bench storage [--mib N]");
    }

    private static boolean haul(String place, String size, List<String> bucket) throws IOException {
        List<String> arguments =
                Stream.concat(Stream.of(DATA.toString(), size), bucket.stream()).toList();
        Process haul = JavaProgram.start(SMALL_HEAP, Haul.class, arguments);
        // before that it tells of the key it made
        String said = haul.inputReader(StandardCharsets.UTF_8).lines().reduce("", (before, last) -> last);
        System.out.println(size + " MiB in a heap of 128 MiB, to " + place + ": " + said);
        return haul.onExit().join().exitValue() == 0;
    }
}
