package caseflow.bench;

import caseflow.crypto.FileSealing;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** How fast files of a vault are sealed and opened, beside Java's own AES-GCM on segments of the same length. */
final class VaultBench {

    private static final int MEBI = 1024 * 1024;
    private static final int CHUNK = 64 * 1024;
    private static final int TAG_BITS = 128;
    private static final int ROUNDS = 3;

    private final long bytes;
    private final Path file;
    private final FileSealing vault = new FileSealing();

    private interface Work {

        void run() throws IOException, GeneralSecurityException;
    }

    private VaultBench(long bytes, Path file) throws GeneralSecurityException {
        this.bytes = bytes;
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        long mebi = mebi(List.of(arguments));
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "bench", ".sealed");
        try {
            new VaultBench(mebi * MEBI, file).run();
        } finally {
            Files.delete(file);
        }
    }

    private static long mebi(List<String> arguments) {
        if (arguments.isEmpty()) {
            return 1024;
        }
        if (arguments.size() == 2
                && arguments.get(0).equals("--mib")
                && arguments.get(1).matches("[1-9]\\d{0,5}")) {
            return Long.parseLong(arguments.get(1));
        }
        throw new IllegalArgumentException("Usage: bin/bench vault [--mib N]");
    }

    private void run() throws Exception {
        say(
                "%,d MiB, with at most %,d MiB of heap; the best of %d rounds, one core",
                bytes / MEBI, Runtime.getRuntime().maxMemory() / MEBI, ROUNDS);
        double plain = best("AES-GCM as Java has it, encrypting", () -> plain(Cipher.ENCRYPT_MODE));
        double seal = best("vault, sealing into nothing", () -> seal(OutputStream.nullOutputStream()));
        double toDisk =
                best("vault, sealing onto the disk", () -> seal(new BufferedOutputStream(Files.newOutputStream(file), MEBI)));
        double fromDisk = best("vault, opening from the disk", this::open);
        say(
                "sealing %.2f of AES-GCM, onto the disk %.2f; opening from the disk %.2f",
                seal / plain, toDisk / plain, fromDisk / plain);
    }

    private void seal(OutputStream into) throws IOException, GeneralSecurityException {
        byte[] chunk = chunk();
        try (OutputStream sealed = vault.sealing(into)) {
            for (long left = bytes; left > 0; left -= CHUNK) {
                sealed.write(chunk);
            }
        }
    }

    private void open() throws IOException, GeneralSecurityException {
        byte[] chunk = new byte[CHUNK];
        long opened = 0;
        try (InputStream plain = vault.opening(new BufferedInputStream(Files.newInputStream(file), MEBI))) {
            for (int read = plain.read(chunk); read >= 0; read = plain.read(chunk)) {
                opened += read;
            }
        }
        if (opened != bytes) {
            throw new IllegalStateException("only " + opened + " bytes came back");
        }
    }

    /** One key, a nonce for each segment. */
    private void plain(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(new byte[32], "AES");
        byte[] chunk = chunk();
        byte[] sealed = new byte[CHUNK + TAG_BITS / 8];
        for (long left = bytes; left > 0; left -= CHUNK) {
            byte[] nonce = ByteBuffer.allocate(12).putLong(left).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.doFinal(chunk, 0, CHUNK, sealed);
        }
    }

    private static byte[] chunk() {
        byte[] chunk = new byte[CHUNK];
        new Random(1).nextBytes(chunk);
        return chunk;
    }

    /** @return MB a second */
    private double best(String what, Work work) throws IOException, GeneralSecurityException {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            work.run();
            best = Math.max(best, bytes * 1_000.0 / (System.nanoTime() - begun));
        }
        say("%-36s %,8.0f MB/s", what, best);
        return best;
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
