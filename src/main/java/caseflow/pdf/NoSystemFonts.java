package caseflow.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers with one of our own fonts when PDFBox asks for Helvetica, as the renderer makes it do for form controls that no
 * document has. Otherwise PDFBox would read every font of the machine and write a list of them into the home directory.
 */
final class NoSystemFonts implements FontMapper {

    private final byte[] file;
    private @Nullable TrueTypeFont font;

    private NoSystemFonts(byte[] file) {
        this.file = file;
    }

    static void use(byte[] font) {
        FontMappers.set(new NoSystemFonts(font));
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(), false);
    }

    /** Read at the first document: not every start prints. */
    private synchronized TrueTypeFont font() {
        try {
            if (font == null) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
