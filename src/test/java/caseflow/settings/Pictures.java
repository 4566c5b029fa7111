package caseflow.settings;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Logos, and what pretends to be one. */
public final class Pictures {

    private Pictures() {}

    /** @param format {@code png} or {@code jpeg} */
    public static byte[] drawn(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A PNG of a few bytes that says it has that many pixels. */
    public static byte[] bomb(int width, int height) {
        byte[] png = drawn("png", 4, 4);
        var buffer = ByteBuffer.wrap(png);
        buffer.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        buffer.putInt(29, (int) sum.getValue());
        return png;
    }

    /** The head of a WebP of that kind, {@code VP8 }, {@code VP8L} or {@code VP8X}. */
    static byte[] webp(String kind, int width, int height) {
        var buffer = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(56)
                .put(("WEBP" + kind).getBytes(StandardCharsets.US_ASCII));
        switch (kind) {
            case "VP8 " -> buffer.putShort(26, (short) width).putShort(28, (short) height);
            case "VP8L" -> buffer.putInt(21, (width - 1) | ((height - 1) << 14));
            default -> buffer.putInt(24, width - 1).put(27, (byte) (height - 1)).put(28, (byte) ((height - 1) >> 8));
        }
        return buffer.array();
    }
}
