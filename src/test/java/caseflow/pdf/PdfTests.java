package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTests {

    private static final Pdf PDF = new Pdf();

    @Test
    void anInvoiceIsArchivableAndAccessible() throws IOException {
        byte[] pdf = PDF.render(Samples.invoice());

        Files.write(Path.of("target/invoice.pdf"), pdf);
        Judge.assertArchivableAndAccessible(pdf);
        assertThat(pdf).hasSizeLessThan(60 * 1024);
    }

    @Test
    void everyFigureAndNameIsInTheText() {
        assertThat(Judge.text(PDF.render(Samples.invoice())))
                .contains("FP-2041", "20 October 2026", "19 November 2026", "landlord’s counsel")
                .contains("4.50", "$420.00", "$1,890.00", "$1,160.00", "$140.00")
                .contains("$3,610.00", "−$180.50", "8.875%", "$304.37", "$3,733.87", "$3,533.87")
                .contains("GB33 BUKB 2020 1555 5555 55", "Page 1 of 1", "Invoice FP-2041 · Finch & Partners")
                .doesNotContain("□", "#");
    }

    @Test
    void anArabicNameIsShapedAndInOrder() {
        assertThat(Judge.text(PDF.render(Samples.invoice()))).contains(Samples.ARABIC);
    }

    @Test
    void aLongInvoiceIsArchivableAndAccessible() throws IOException {
        byte[] pdf = PDF.render(Samples.longInvoice());

        Files.write(Path.of("target/long.pdf"), pdf);
        Judge.assertArchivableAndAccessible(pdf);
    }

    @Test
    void aLongInvoiceRepeatsItsHeadAndNumbersItsPages() {
        String text = Judge.text(PDF.render(Samples.longInvoice()));

        assertThat(text).contains("Page 1 of 8", "Page 8 of 8", "Work on exhibit 120", "$12000.00");
        assertThat(text.split("Hours Rate Amount", -1)).hasSize(8 + 1);
    }

    @Test
    void aRepeatedHeadIsReadAloudOnce() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF.render(Samples.longInvoice()))) {
            var head = elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "THead")
                    .findFirst()
                    .orElseThrow();

            assertThat(elements(head, "TH"))
                    .hasSize(4)
                    .allSatisfy(cell -> assertThat(marks(cell)).hasSize(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"file:///etc/hostname\" alt=\"\"/>",
                "<img src=\"http://127.0.0.1:1/a.png\" alt=\"\"/>",
                "<img src=\"/etc/hostname\" alt=\"\"/>",
                "<img src=\"classpath:/application.properties\" alt=\"\"/>",
                "<img src=\"classpath:/pdf/../application.properties\" alt=\"\"/>",
                "<p style=\"background-image: url(https://127.0.0.1:1/a.png)\">x</p>",
                "<a href=\"file:///etc/hostname\" download=\"host\">host</a>",
            })
    void nothingIsFetchedFromOutside(String markup) {
        assertThatExceptionOfType(Unprintable.class).isThrownBy(() -> PDF.render(Samples.paragraph(markup)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(http://127.0.0.1:1/a.css);",
                "h1 { background-image: url(https://127.0.0.1:1/a.png) }",
                "h1:before { content: url(file:///etc/hostname) }",
                "@font-face { font-family: X; src: url(http://127.0.0.1:1/a.ttf) } h1 { font-family: X }",
            })
    void noStyleIsFetchedFromOutside(String css) {
        String html = Samples.invoice().replace("</head>", "<style>" + css + "</style></head>");

        assertThatExceptionOfType(Unprintable.class).isThrownBy(() -> PDF.render(html));
    }

    @Test
    void entitiesDoNotReadFiles() {
        String html = """
                <!DOCTYPE html [<!ENTITY name SYSTEM "file:///etc/hostname">]>
                <html lang="en"><head><title>x</title></head><body><p>before &name; after</p></body></html>""";

        assertThat(Judge.text(PDF.render(html)).strip()).isEqualToIgnoringWhitespace("before after");
    }

    @Test
    void anImageOfItsOwnIsPrinted() {
        String pixel =
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
        byte[] pdf = PDF.render(Samples.paragraph("<img alt=\"Logo\" src=\"data:image/png;base64," + pixel + "\"/>"));

        Judge.assertArchivableAndAccessible(pdf);
    }

    @Test
    void aSignThatNoFontHasIsSeenToBeMissing() {
        assertThat(Judge.text(PDF.render(Samples.paragraph("To न and 𓀀, with care"))))
                .contains("To □ and □, with care");
    }

    @Test
    void lettersOfEuropeAndTheSignsOfMoneyAreAllThere() {
        String text = "Łódź Çeşme Ångström Ελλάδα Київ Nguyễn „quotes“ – — … € £ ¥ ₹ ₺ ₴ № → ✓ é";

        assertThat(Judge.text(PDF.render(Samples.paragraph(text))))
                .contains("Łódź Çeşme Ångström Ελλάδα Київ Nguyễn „quotes“ – — … € £ ¥ ₹ ₺ ₴ № → ✓ é");
    }

    @Test
    void textInAFontWeDoNotHaveIsPrintedAllTheSame() {
        assertThat(Judge.text(PDF.render(
                        Samples.paragraph("<code>code</code> <span style=\"font-family: sans-serif\">sans</span>"))))
                .contains("code sans");
    }

    @Test
    void controlCharactersOfACarelessNameAreDropped() {
        assertThat(Judge.text(PDF.render(Samples.paragraph("Grace\u0001 Hill\uFFFE"))))
                .contains("Grace Hill");
    }

    @Test
    void aWordWithoutEndStaysOnThePaper() {
        byte[] pdf = PDF.render(Samples.paragraph("x".repeat(300)));

        assertThat(Judge.text(pdf).replaceAll("\\s", "")).contains("x".repeat(300));
        Judge.assertArchivableAndAccessible(pdf);
    }

    @Test
    void manyAreRenderedAtOnceWithoutMixingThemUp() {
        var texts = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> Judge.text(PDF.render(Samples.paragraph("Letter number " + i + "."))))
                .toList();

        assertThat(texts).hasSize(12);
        for (int i = 0; i < 12; i++) {
            assertThat(texts.get(i)).contains("Letter number " + i + ".");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>not closed", "", "<html><body>&nbsp;</body></html>"})
    void whatIsNotWellFormedIsRefused(String html) {
        assertThatExceptionOfType(Unprintable.class).isThrownBy(() -> PDF.render(html));
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatExceptionOfType(Unprintable.class).isThrownBy(() -> PDF.render("x".repeat(2_000_001)));
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node, String type) {
        return children(node)
                .flatMap(child -> Stream.concat(
                        Stream.of(child).filter(element -> type.equals(element.getStructureType())),
                        elements(child, type)));
    }

    /** What is drawn for it: numbers on its own page, or references to others. */
    private static Stream<Object> marks(PDStructureNode node) {
        return Stream.concat(
                node.getKids().stream().filter(kid -> !(kid instanceof PDStructureElement)),
                children(node).flatMap(PdfTests::marks));
    }

    private static Stream<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }
}
