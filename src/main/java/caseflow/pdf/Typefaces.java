package caseflow.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The fonts that documents are set in; every PDF carries the glyphs it uses. */
final class Typefaces {

    /**
     * Without a last resort, text in a family we do not have would vanish without a word. Arabic is nothing but a last
     * resort: it serves the letters that Inter lacks.
     */
    private static final Set<FSFontUseCase> TEXT = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);

    private static final Set<FSFontUseCase> LAST_RESORT = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    /** Asked right after Inter: each font asked in vain throws an exception for each sign, so a page of Chinese takes time. */
    private static final Set<FSFontUseCase> BEFORE_LAST_RESORT = EnumSet.of(FSFontUseCase.FALLBACK_PRE);

    private final List<Typeface> faces = List.of(
            Typeface.of("Inter", 400, "Inter-Regular.ttf", TEXT),
            Typeface.of("Inter", 600, "Inter-SemiBold.ttf", TEXT),
            Typeface.of("Noto Sans Arabic", 400, "NotoSansArabic-Regular.ttf", LAST_RESORT),
            Typeface.of("Noto Sans Arabic", 600, "NotoSansArabic-SemiBold.ttf", LAST_RESORT));

    Typefaces() {
        NoSystemFonts.use(read("Inter-Regular.ttf"));
    }

    /** Of those in reserve only what the text has signs for, in one weight: for bold, the renderer thickens it. */
    void putInto(PdfRendererBuilder builder, String text) {
        faces.forEach(face -> face.putInto(builder));
        Reserve.familiesFor(text).map(Typeface::inReserve).forEach(face -> face.putInto(builder));
        // U+25A1, a box, which Inter has: what is missing must be seen to be missing, and not look like a real sign
        builder.useReplacementText("\u25a1");
    }

    private record Typeface(String family, int weight, FSSupplier<InputStream> file, Set<FSFontUseCase> uses) {

        static Typeface of(String family, int weight, String file, Set<FSFontUseCase> uses) {
            byte[] data = read(file);
            return new Typeface(family, weight, () -> new ByteArrayInputStream(data), uses);
        }

        /** Read anew for each document, because megabytes kept for a rare one would be missing from a small heap. */
        static Typeface inReserve(String family) {
            return new Typeface(family, 400, () -> open(family + "-Regular.ttf"), BEFORE_LAST_RESORT);
        }

        void putInto(PdfRendererBuilder builder) {
            builder.useFont(file, family, weight, FontStyle.NORMAL, true, uses);
        }
    }

    private static byte[] read(String file) {
        try (InputStream font = open(file)) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("fonts/pdf/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
