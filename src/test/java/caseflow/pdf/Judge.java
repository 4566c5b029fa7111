package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.Judges;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What others see in a PDF: veraPDF, and whoever extracts its text. */
public final class Judge {

    private Judge() {}

    /** Fails unless the document is valid PDF/A-3a and valid PDF/UA-1. */
    public static void assertArchivableAndAccessible(byte[] pdf) {
        assertThat(Judges.pdfA(pdf)).isEmpty();
        assertThat(Judges.pdfUa(pdf)).isEmpty();
    }

    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
