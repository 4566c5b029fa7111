package caseflow.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture as its first bytes say it, whatever it was called. Nothing of it is drawn to find that out. */
public record Picture(Kind kind, int width, int height) {

    /** Those that every browser draws and in which nothing runs. */
    public enum Kind {
        PNG,
        JPEG,
        WEBP;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String contentType() {
            return "image/" + key();
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    private static final long PNG = 0x89504e470d0a1a0aL;

    static Optional<Picture> of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (bytes.length > 33 && buffer.getLong(0) == PNG && says(bytes, 12, "IHDR")) {
            return sized(Kind.PNG, buffer.getInt(16), buffer.getInt(20));
        }
        if (bytes.length > 30 && says(bytes, 0, "RIFF") && says(bytes, 8, "WEBP")) {
            return webp(bytes, buffer.order(ByteOrder.LITTLE_ENDIAN));
        }
        return bytes.length > 4 && (buffer.getInt(0) & 0xffffff00) == 0xffd8ff00 ? jpeg(buffer) : Optional.empty();
    }

    /** Whether it can be drawn as well; only to be asked once it is known to be small. A WebP is taken at its word. */
    boolean drawable(byte[] bytes) {
        if (kind == Kind.WEBP) {
            return true;
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && draws(readers.next(), in);
        } catch (IOException | RuntimeException broken) {
            // the reader answers what is no picture in many ways
            return false;
        }
    }

    /** A reader that finds another size than we did would need the room for that one. */
    private boolean draws(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in);
            return reader.getWidth(0) == width && reader.getHeight(0) == height && reader.read(0) != null;
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Picture> jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 < bytes.limit() && (bytes.get(at) & 0xff) == 0xff) {
            int marker = bytes.get(at + 1) & 0xff;
            if (frame(marker)) {
                return sized(Kind.JPEG, bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff);
            }
            at += marker == 0xff ? 1 : 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        return Optional.empty();
    }

    /** The segment that tells the size; three of its neighbours tell other things. */
    private static boolean frame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static Optional<Picture> webp(byte[] bytes, ByteBuffer buffer) {
        if (says(bytes, 12, "VP8 ")) {
            return sized(Kind.WEBP, buffer.getShort(26) & 0x3fff, buffer.getShort(28) & 0x3fff);
        }
        if (says(bytes, 12, "VP8L")) {
            int size = buffer.getInt(21);
            return sized(Kind.WEBP, (size & 0x3fff) + 1, (size >>> 14 & 0x3fff) + 1);
        }
        return says(bytes, 12, "VP8X")
                ? sized(Kind.WEBP, (buffer.getInt(24) & 0xffffff) + 1, (buffer.getInt(26) >>> 8) + 1)
                : Optional.empty();
    }

    private static Optional<Picture> sized(Kind kind, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new Picture(kind, width, height)) : Optional.empty();
    }

    private static boolean says(byte[] bytes, int at, String word) {
        return new String(bytes, at, word.length(), StandardCharsets.US_ASCII).equals(word);
    }
}
