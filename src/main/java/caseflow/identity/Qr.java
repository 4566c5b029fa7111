package caseflow.identity;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a picture for cameras, drawn by one SVG path.
 *
 * @param size of its square, the quiet zone around it included
 * @param path of its dark modules
 */
public record Qr(int size, String path) {

    private static final int QUIET = 4;

    public static Qr of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new Qr(code.size + 2 * QUIET, path.toString());
    }
}
