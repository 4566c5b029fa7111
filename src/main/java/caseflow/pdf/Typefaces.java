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

    private final List<Typeface> faces = List.of(
            Typeface.of("Inter", 400, "Inter-Regular.ttf", TEXT),
            Typeface.of("Inter", 600, "Inter-SemiBold.ttf", TEXT),
            Typeface.of("Noto Sans Arabic", 400, "NotoSansArabic-Regular.ttf", LAST_RESORT),
            Typeface.of("Noto Sans Arabic", 600, "NotoSansArabic-SemiBold.ttf", LAST_RESORT));

    Typefaces() {
        NoSystemFonts.use(read("Inter-Regular.ttf"));
    }

    void putInto(PdfRendererBuilder builder) {
        for (Typeface face : faces) {
            builder.useFont(face.file, face.family, face.weight, FontStyle.NORMAL, true, face.uses);
        }
        // U+25A1, a box, which Inter has: what is missing must be seen to be missing, and not look like a real sign
        builder.useReplacementText("\u25a1");
    }

    private record Typeface(String family, int weight, FSSupplier<InputStream> file, Set<FSFontUseCase> uses) {

        static Typeface of(String family, int weight, String file, Set<FSFontUseCase> uses) {
            byte[] data = read(file);
            return new Typeface(family, weight, () -> new ByteArrayInputStream(data), uses);
        }
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource("fonts/pdf/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
