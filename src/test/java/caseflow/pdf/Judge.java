package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What others see in a PDF: veraPDF, and whoever extracts its text. */
public final class Judge {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judge() {}

    /** Fails unless the document is valid PDF/A-3a and valid PDF/UA-1. */
    public static void assertArchivableAndAccessible(byte[] pdf) {
        assertValid(pdf, PDFAFlavour.PDFA_3_A);
        assertValid(pdf, PDFAFlavour.PDFUA_1);
    }

    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertValid(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour)) {
            var result = foundry.createValidator(flavour, false).validate(parser);
            assertThat(result.isCompliant())
                    .as(() -> flavour + ": " + result.getTestAssertions())
                    .isTrue();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
