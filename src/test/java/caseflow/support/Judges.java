package caseflow.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What programs that are not ours say of a PDF. */
public final class Judges {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judges() {}

    /** What veraPDF finds wrong with it as PDF/A-3a. */
    public static List<String> pdfA(byte[] pdf) {
        return wrong(pdf, PDFAFlavour.PDFA_3_A);
    }

    /** What veraPDF finds wrong with it as PDF/UA-1. */
    public static List<String> pdfUa(byte[] pdf) {
        return wrong(pdf, PDFAFlavour.PDFUA_1);
    }

    /**
     * What poppler says of its signature.
     *
     * @param valid whether the bytes it covers are those that were signed
     * @param whole whether it covers the whole file
     */
    public record PdfSig(boolean valid, boolean whole, String text) {}

    /** Asks poppler's program, without its opinion on the certificate. */
    public static PdfSig pdfsig(byte[] pdf) {
        try {
            Path file = Files.createTempFile("judged", ".pdf");
            try {
                Files.write(file, pdf);
                Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                        .redirectErrorStream(true)
                        .start();
                String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new PdfSig(
                        text.contains("Signature Validation: Signature is Valid."),
                        text.contains("Total document signed"),
                        text);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the EU's own validator says: see {@link Dss}. */
    public static Dss dss(byte[] pdf) {
        return Dss.judge(pdf);
    }

    private static List<String> wrong(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour)) {
            var result = foundry.createValidator(flavour, false).validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream().map(Object::toString).toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
