package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and texts in the scripts of East Asia, and pictures. */
class PdfScriptsTests {

    private static final Pdf PDF = new Pdf();

    private static final String NAMES = "李小龍 王秀英 髙橋 﨑山 𠮷野家 サイトウ 東京〜大阪 김철수 주식회사 ㈱ ㈜ １２３";

    private static final String CHINESE = "承租人应在每月五日前支付租金；逾期付款的，应按日支付违约金。双方同意将争议提交仲裁委员会解决。";

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s</p>", "<p><b>%s</b></p>", "<h2>%s</h2>", "<p><i>%s</i></p>"})
    void namesAreDrawnAndCanBeCopiedInEveryWeight(String markup) {
        byte[] pdf = PDF.render(Samples.document("Letter", "<h1>Letter</h1>" + markup.formatted(NAMES)));

        assertThat(Judge.text(pdf)).contains(NAMES).doesNotContain("□");
        assertThat(Glyphs.undrawn(pdf)).isBlank();
    }

    /** The renderer knows no side for the mark where the direction is open, and drew it across the words. */
    @ParameterizedTest
    @CsvSource({"ltr, Rent", "rtl, " + Samples.ARABIC})
    void anOpenDirectionIsThatOfTheWords(String direction, String words) throws IOException {
        assertThat(drawn("auto", words)).isEqualTo(drawn(direction, words));
    }

    private static int[] drawn(String direction, String words) throws IOException {
        String list = "<div class=\"prose\"><ul><li dir=\"%s\">%s</li></ul></div>".formatted(direction, words);
        byte[] pdf = PDF.render(Samples.document("Letter", "<h1>Letter</h1>" + list));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        }
    }

    @Test
    void anInvoiceToThemIsArchivableAccessibleAndSmall() throws IOException {
        byte[] pdf = PDF.render(Samples.invoice().replace("Layla Haddad", NAMES + " 😀"));

        Files.write(Path.of("target/east-asian.pdf"), pdf);
        Judge.assertArchivableAndAccessible(pdf);
        assertThat(Judge.text(pdf)).contains("李小龍", "𠮷野家", "주식회사", "😀", Samples.ARABIC);
        assertThat(pdf).hasSizeLessThan(60 * 1024);
    }

    @Test
    void anOrdinaryInvoiceHasNoneOfTheirFonts() {
        assertThat(Glyphs.fonts(PDF.render(Samples.invoice())))
                .allMatch(name -> name.contains("+Inter") || name.contains("+NotoSansArabic"));
    }

    @Test
    void aNameInTheTitleAloneIsDrawnAtTheFootOfTheSheet() {
        byte[] pdf = PDF.render(Samples.document("李小龍 𠮷 😀", "<h1>Letter</h1>"));

        assertThat(Judge.text(pdf)).contains("李小龍 𠮷 😀 · Finch & Partners");
        assertThat(Glyphs.undrawn(pdf)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, "長い文章は空白がなくても行の終わりで「きゃっ」と折り返されます。", "낱말은가운데에서끊기지않고", "😀"})
    void linesEndWithinTheSheet(String text) {
        byte[] pdf = PDF.render(Samples.paragraph(text.repeat(40)));

        assertThat(Judge.text(pdf).replaceAll("\\s", "")).contains(text.repeat(40));
        assertThat(Glyphs.rightmost(pdf)).isBetween(400f, 595f - 54f + 0.5f);
    }

    @Test
    void noLineBeginsWithAStop() {
        assertThat(Judge.text(PDF.render(Samples.paragraph(CHINESE.repeat(60)))).lines())
                .noneMatch(line -> line.matches("[，。；].*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀",
                "👩‍💻",
                "🧑🏽‍🚀",
                "👨‍👩‍👧‍👦",
                "❤️",
                "1️⃣",
                "🇩🇪",
                "✌🏿",
                "⚖️",
                "☎",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "🛒"
            })
    void pictureOfManySignsIsItsPartsWithoutBoxes(String picture) {
        byte[] pdf = PDF.render(Samples.paragraph("So " + picture + " it is"));

        assertThat(Judge.text(pdf))
                .containsIgnoringWhitespaces("So" + picture + "it is")
                .doesNotContain("□");
        assertThat(Glyphs.undrawn(pdf)).matches("[\u200D\uFE0F\u20E3\\x{1F3FB}-\\x{1F3FF}\\x{E0061}-\\x{E007F}]*");
        Judge.assertArchivableAndAccessible(pdf);
    }

    @Test
    void aMarkOfFormOrOfDirectionHasNoLook() {
        byte[] pdf = PDF.render(Samples.paragraph("葛\uDB40\uDD00城 x\u200Fy می\u200Cخواهم"));

        assertThat(Judge.text(pdf)).contains("葛", "城").doesNotContain("□");
        assertThat(Glyphs.undrawn(pdf).codePoints()).contains(0xE0100, 0x200F, 0x200C);
    }
}
