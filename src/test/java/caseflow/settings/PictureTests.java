package caseflow.settings;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.settings.Picture.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTests {

    @Test
    void whatAPictureIsStandsInItsFirstBytes() {
        assertThat(Picture.of(Pictures.drawn("png", 40, 20))).contains(new Picture(Kind.PNG, 40, 20));
        assertThat(Picture.of(Pictures.drawn("jpeg", 40, 20))).contains(new Picture(Kind.JPEG, 40, 20));
        for (String kind : new String[] {"VP8 ", "VP8L", "VP8X"}) {
            assertThat(Picture.of(Pictures.webp(kind, 400, 300))).as(kind).contains(new Picture(Kind.WEBP, 400, 300));
        }
    }

    @Test
    void aBombSaysHowLargeItIsAndIsNotDrawnToFindOut() {
        assertThat(Picture.of(Pictures.bomb(10_000, 5_000))).contains(new Picture(Kind.PNG, 10_000, 5_000));
        assertThat(Picture.of(Pictures.bomb(-1, 5_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "GIF89a and more of it than a head would need",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>"
            })
    void whatIsNoneIsNone(String text) {
        assertThat(Picture.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void oneThatBreaksOffIsNoneOrCannotBeDrawn(String format) {
        byte[] whole = Pictures.drawn(format, 40, 20);
        for (int length = 0; length < whole.length / 2; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            Optional<Picture> found = Picture.of(part);
            assertThat(found.isPresent()
                            && format.equals("png")
                            && found.orElseThrow().drawable(part))
                    .as("%d bytes", length)
                    .isFalse();
        }
        assertThat(Picture.of(whole).orElseThrow().drawable(whole)).isTrue();
    }
}
