package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class ReserveTests {

    @ParameterizedTest
    @ValueSource(strings = {"WenQuanYiMicroHei", "NotoSansJP", "NotoSansTC", "NotoEmoji"})
    void aFontIsAskedForEachOfItsSigns(String family) throws IOException {
        assertThat(signs(family))
                .hasSizeGreaterThan(1000)
                .allSatisfy(sign -> assertThat(Reserve.familiesFor(sign)).contains(family));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inter", "NotoSansArabic"})
    void noneIsAskedForASignThatEveryDocumentHasAFontFor(String family) throws IOException {
        assertThat(signs(family))
                .allSatisfy(sign -> assertThat(Reserve.familiesFor(sign)).isEmpty());
    }

    @Test
    void rareFontsAreLeftOutWhereTheSignsAreCommon() {
        assertThat(Reserve.familiesFor("株式会社 山田〜太郎、(주) 김철수 ㈱ ㈜ １２ 有限公司")).containsExactly("WenQuanYiMicroHei");
    }

    private static List<String> signs(String family) throws IOException {
        var file = new ClassPathResource("fonts/pdf/" + family + "-Regular.ttf").getContentAsByteArray();
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var glyphs = font.getUnicodeCmapLookup();
            return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                    .filter(sign -> glyphs.getGlyphId(sign) != 0)
                    .mapToObj(Character::toString)
                    .toList();
        }
    }
}
