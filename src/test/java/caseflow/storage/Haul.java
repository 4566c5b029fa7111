package caseflow.storage;

import caseflow.crypto.Keyring;
import caseflow.crypto.Keyrings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Puts one file and fetches it again, and tells how fast that was and how much memory it took. */
public final class Haul {

    private static final int MEBI = 1024 * 1024;

    private Haul() {}

    /** @param arguments a folder for the key and the files, how many MiB, and, for a bucket, address, name and keys */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long size = Long.parseLong(arguments[1]) * MEBI;
        Keyring keyring = Keyrings.in(folder.resolve("key.json"));
        Warehouse place = arguments.length == 2
                ? new Shelf(folder.resolve("files"))
                : bucket(arguments[2], arguments[3], arguments[4], arguments[5]);
        var storage = new Storage(place, keyring, null);
        long begun = System.nanoTime();
        Blob blob = storage.put(Noise.of(size));
        long put = System.nanoTime();
        long read = read(storage, blob);
        long fetched = System.nanoTime();
        if (read != size) {
            throw new IllegalStateException("only " + read + " bytes came back");
        }
        storage.remove(blob.id());
        System.out.printf(
                Locale.ROOT,
                "put %.0f MB/s, fetched %.0f MB/s, at most %d MiB of the heap%n",
                speed(size, put - begun),
                speed(size, fetched - put),
                peak() / MEBI);
    }

    private static long read(Storage storage, Blob blob) throws IOException {
        try (InputStream bytes = storage.open(blob)) {
            return bytes.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static S3Bucket bucket(String endpoint, String name, String key, String secret) {
        return new S3Bucket(
                S3Connection.client(
                        new S3Settings(endpoint, name, "", key, "", ""), secret, UrlConnectionHttpClient.create()),
                name,
                S3Connection.PART);
    }

    private static double speed(long bytes, long nanos) {
        return bytes / 1e6 / Duration.ofNanos(nanos).toMillis() * 1000;
    }

    /** What each part of the heap held at its fullest. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
