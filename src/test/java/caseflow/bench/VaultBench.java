package caseflow.bench;

import caseflow.crypto.FileSealing;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How fast files of a vault are sealed and opened, beside Java's own AES-GCM on segments of the same length. They take
 * turns, and what counts is the time of the processor: what else the machine does plays little part.
 */
final class VaultBench {

    private static final int MEBI = 1024 * 1024;
    private static final int IN_MEMORY = 16 * MEBI;
    private static final int CHUNK = 64 * 1024;
    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;
    private static final String AES_GCM = "AES/GCM/NoPadding";
    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;

    private final long bytes;
    private final Path file;
    private final FileSealing vault = new FileSealing();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final byte[] plainChunk = new byte[CHUNK];

    private interface Work {

        void run() throws IOException, GeneralSecurityException;
    }

    private record Timed(String what, Work work, List<Double> speeds) {

        Timed(String what, Work work) {
            this(what, work, new ArrayList<>());
        }

        /** MB for each second of the processor. */
        double median() {
            return speeds.stream().sorted().skip(speeds.size() / 2).findFirst().orElseThrow();
        }
    }

    private VaultBench(long bytes, Path file) throws GeneralSecurityException {
        this.bytes = bytes;
        this.file = file;
        new Random(1).nextBytes(plainChunk);
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
        // a multiple of what is kept in memory
        if (arguments.size() == 2
                && arguments.get(0).equals("--mib")
                && arguments.get(1).matches("[1-9]\\d{0,5}")
                && Long.parseLong(arguments.get(1)) % (IN_MEMORY / MEBI) == 0) {
            return Long.parseLong(arguments.get(1));
        }
        throw new IllegalArgumentException("Usage: bin/bench vault [--mib N], N a multiple of " + IN_MEMORY / MEBI);
    }

    private void run() throws Exception {
        say(
                "%,d MiB, with at most %,d MiB of heap; the median of %d rounds, per second of one processor",
                bytes / MEBI, Runtime.getRuntime().maxMemory() / MEBI, ROUNDS);
        byte[] encrypted = encrypted();
        var sealed = new ByteArrayOutputStream(IN_MEMORY + MEBI);
        seal(sealed, IN_MEMORY);
        byte[] inMemory = sealed.toByteArray();

        var encrypt = new Timed("AES-GCM as Java has it, encrypting", this::encrypt);
        var seal = new Timed("vault, sealing into nothing", () -> seal(OutputStream.nullOutputStream(), bytes));
        var decrypt = new Timed("AES-GCM as Java has it, decrypting", () -> decrypt(encrypted));
        var open = new Timed("vault, opening from memory", () -> openAgainAndAgain(inMemory));
        var toDisk = new Timed(
                "vault, sealing onto the disk",
                () -> seal(new BufferedOutputStream(Files.newOutputStream(file), MEBI), bytes));
        var fromDisk = new Timed(
                "vault, opening from the disk",
                () -> open(new BufferedInputStream(Files.newInputStream(file), MEBI), bytes));
        takeTurns(List.of(encrypt, seal, decrypt, open, toDisk, fromDisk));
        say(
                "of AES-GCM: sealing %.2f, opening %.2f",
                seal.median() / encrypt.median(), open.median() / decrypt.median());
    }

    private void takeTurns(List<Timed> all) throws IOException, GeneralSecurityException {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Timed timed : all) {
                long begun = threads.getCurrentThreadCpuTime();
                timed.work.run();
                long took = threads.getCurrentThreadCpuTime() - begun;
                if (round >= WARM_UP) {
                    timed.speeds.add(bytes * 1_000.0 / took);
                }
            }
        }
        for (Timed timed : all) {
            List<Double> sorted = timed.speeds.stream().sorted().toList();
            say(
                    "%-36s %,6.0f MB/s  (%,.0f to %,.0f)",
                    timed.what, timed.median(), sorted.get(0), sorted.get(sorted.size() - 1));
        }
    }

    private void seal(OutputStream into, long length) throws IOException, GeneralSecurityException {
        var counted = new Counted(into);
        try (OutputStream sealed = vault.sealing(counted)) {
            for (long left = length; left > 0; left -= CHUNK) {
                sealed.write(plainChunk);
            }
        }
        if (counted.bytes <= length) {
            throw new IllegalStateException("only " + counted.bytes + " sealed bytes");
        }
    }

    private void openAgainAndAgain(byte[] sealed) throws IOException, GeneralSecurityException {
        for (long left = bytes; left > 0; left -= IN_MEMORY) {
            open(new ByteArrayInputStream(sealed), IN_MEMORY);
        }
    }

    private void open(InputStream sealed, long length) throws IOException, GeneralSecurityException {
        byte[] chunk = new byte[CHUNK];
        long opened = 0;
        try (InputStream plain = vault.opening(sealed)) {
            for (int read = plain.read(chunk); read >= 0; read = plain.read(chunk)) {
                opened += read;
            }
        }
        if (opened != length) {
            throw new IllegalStateException("only " + opened + " bytes came back");
        }
    }

    /** As fast as it goes: one cipher, one key, and only the nonce is another for each segment. */
    private void encrypt() throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(AES_GCM);
        byte[] into = new byte[CHUNK + TAG_BITS / 8];
        for (long left = bytes; left > 0; left -= CHUNK) {
            cipher.init(Cipher.ENCRYPT_MODE, KEY, nonce(left));
            cipher.doFinal(plainChunk, 0, CHUNK, into);
        }
    }

    /** Out of as much memory as the vault opens from, not one segment that never leaves the cache. */
    private void decrypt(byte[] segments) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(AES_GCM);
        byte[] into = new byte[CHUNK];
        int length = CHUNK + TAG_BITS / 8;
        for (long done = 0; done < bytes; done += CHUNK) {
            int place = (int) (done / CHUNK % (IN_MEMORY / CHUNK));
            cipher.init(Cipher.DECRYPT_MODE, KEY, nonce(place));
            cipher.doFinal(segments, place * length, length, into);
        }
    }

    private byte[] encrypted() throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(AES_GCM);
        int length = CHUNK + TAG_BITS / 8;
        byte[] segments = new byte[IN_MEMORY / CHUNK * length];
        for (int place = 0; place < IN_MEMORY / CHUNK; place++) {
            cipher.init(Cipher.ENCRYPT_MODE, KEY, nonce(place));
            cipher.doFinal(plainChunk, 0, CHUNK, segments, place * length);
        }
        return segments;
    }

    private static GCMParameterSpec nonce(long number) {
        return new GCMParameterSpec(
                TAG_BITS, ByteBuffer.allocate(NONCE).putLong(number).array());
    }

    /** So that nothing is left out unseen. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream into) {
            super(into);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
