package caseflow.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class EnclosureTests {

    private static final Pdf PDF = new Pdf();
    private static final byte[] SHOWN = PDF.render(Samples.paragraph("As it was shown."));
    private static final Enclosure AS_SHOWN =
            new Enclosure("as-shown.pdf", "application/pdf", "What was shown to who signed", SHOWN);
    private static final Enclosure NOTE =
            new Enclosure("a note é.txt", "text/plain", "A note", "a note".getBytes(UTF_8));

    @Test
    void aDocumentWithEnclosuresIsArchivableAndAccessible() {
        Judge.assertArchivableAndAccessible(PDF.render(Samples.invoice(), List.of(AS_SHOWN, NOTE)));
    }

    @Test
    void anEnclosureComesOutAsItWentIn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF.render(Samples.invoice(), List.of(AS_SHOWN, NOTE)))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            assertThat(files).containsOnlyKeys("as-shown.pdf", "a note é.txt");
            var shown = files.get("as-shown.pdf");
            assertThat(shown.getEmbeddedFile().toByteArray()).isEqualTo(SHOWN);
            assertThat(shown.getFileDescription()).isEqualTo("What was shown to who signed");
        }
    }

    @Test
    void twoOfTheSameNameAreRefused() {
        assertThatExceptionOfType(Unprintable.class)
                .isThrownBy(() -> PDF.render(Samples.invoice(), List.of(NOTE, NOTE)));
    }
}
