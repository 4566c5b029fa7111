package caseflow.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain: how many rows it holds up to here, the last of them, and the hash over that row and all before.
 *
 * @param hash in hexadecimal digits
 */
record Link(long position, long row, String hash) {

    /** What the first link hangs on. */
    static final Link NONE = new Link(0, 0, "0".repeat(64));

    private static final int LAYOUT = 1;
    private static final int MICROS = 1_000_000;
    private static final int NANOS = 1_000;
    private static final int DECIMALS = 4;

    /** The link that this row makes when it follows this one. */
    Link to(AuditRow row) {
        byte[] hashed = sha256(canonical(position + 1, hash, row));
        return new Link(position + 1, row.id(), HexFormat.of().formatHex(hashed));
    }

    Head head() {
        return new Head(position, hash);
    }

    /**
     * Unambiguous: numbers have their eight bytes, a text is preceded by the number of its bytes, and before everything
     * that may be missing stands whether it is.
     */
    static byte[] canonical(long position, String previous, AuditRow row) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(LAYOUT);
            out.writeLong(position);
            out.write(HexFormat.of().parseHex(previous));
            out.writeLong(row.id());
            out.writeLong(micros(row.at()));
            text(row.actorKind(), out);
            number(row.account(), out);
            text(row.actor(), out);
            text(row.address(), out);
            number(row.client(), out);
            text(row.deed(), out);
            text(row.path(), out);
            text(row.label(), out);
            text(row.section(), out);
            text(row.amount() == null ? null : row.amount().setScale(DECIMALS).toPlainString(), out);
            text(row.currency(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As exact as the database keeps it. */
    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), MICROS), at.getNano() / NANOS);
    }

    private static void number(@Nullable Long value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeLong(value);
        }
    }

    private static void text(@Nullable String value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
