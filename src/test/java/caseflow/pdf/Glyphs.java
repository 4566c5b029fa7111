package caseflow.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What is drawn of a text, sign by sign. */
final class Glyphs extends PDFTextStripper {

    private final List<TextPosition> all = new ArrayList<>();

    private Glyphs(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        all.add(sign);
    }

    /** The signs that leave the paper white, but for blanks. */
    static String undrawn(byte[] pdf) {
        return new Glyphs(pdf)
                .all.stream()
                        .filter(sign -> !isDrawn(sign))
                        .map(TextPosition::getUnicode)
                        .collect(Collectors.joining())
                        .replace(" ", "");
    }

    static List<String> fonts(byte[] pdf) {
        return new Glyphs(pdf)
                .all.stream().map(sign -> sign.getFont().getName()).distinct().toList();
    }

    /** How far text goes, in points from the left edge. */
    static float rightmost(byte[] pdf) {
        return new Glyphs(pdf)
                .all.stream().map(sign -> sign.getX() + sign.getWidth()).reduce(0f, Math::max);
    }

    private static boolean isDrawn(TextPosition sign) {
        try {
            var path = ((PDVectorFont) sign.getFont()).getPath(sign.getCharacterCodes()[0]);
            return !path.getBounds2D().isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
