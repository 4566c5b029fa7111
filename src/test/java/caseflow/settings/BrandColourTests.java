package caseflow.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTests {

    @Test
    void blackOnWhiteIsReadAsWellAsCanBe() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1, within(0.001));
        assertThat(colour("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345", "#12345g", "1d4b3f", "#1d4b3f;}", "#１d4b3f"})
    void whatIsNoColourIsNone(String typed) {
        assertThat(Colour.of(typed)).isEmpty();
    }

    @Test
    void aColourIsWrittenInOneWay() {
        assertThat(colour("#1D4B3F").hex()).isEqualTo("#1d4b3f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1d4b3f", "#1f3a68", "#7a1f3d", "#000000", "#5b2a86"})
    void aDarkColourFitsAndIsReadOnEveryGround(String hex) {
        var brand = brand(hex);

        assertThat(brand.fits()).isTrue();
        assertThat(brand.nearest()).isEqualTo(colour(hex));
        assertThat(BrandColour.LIGHT_GROUNDS)
                .allMatch(ground -> ground.contrast(brand.chosen()) >= BrandColour.READABLE);
        assertThat(brand.chosen().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(BrandColour.READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1d4b3f", "#000000", "#0000ff", "#ff0000", "#ffff00", "#ffffff", "#808080", "#00ff00"})
    void whateverIsChosenIsReadOnDark(String hex) {
        var brand = brand(hex);

        assertThat(BrandColour.DARK_GROUNDS)
                .allMatch(ground -> ground.contrast(brand.onDark()) >= BrandColour.READABLE);
        assertThat(brand.tintOnDark().contrast(brand.onDark())).isGreaterThanOrEqualTo(BrandColour.READABLE);
        assertThat(brand(hex).nearest()).satisfies(near -> {
            var worn = new BrandColour(near);
            assertThat(worn.fits()).isTrue();
            assertThat(worn.wordsOnDark().contrast(worn.onDark())).isGreaterThanOrEqualTo(BrandColour.READABLE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#ffffff", "#8fcbb4", "#ff8800"})
    void aPaleColourDoesNotAndTheNearestShadeDoes(String hex) {
        assertThat(brand(hex).fits()).isFalse();
        assertThat(new BrandColour(brand(hex).nearest()).fits()).isTrue();
    }

    @Test
    void theSheetSaysNothingButColours() {
        var sheet = new BrandSheet(brand("#1f3a68"));

        assertThat(sheet.text().lines().map(String::strip))
                .allMatch(line -> line.matches(
                        "@layer tokens \\{|:root \\{|}|--[a-z-]+: light-dark\\(#[0-9a-f]{3,6}, #[0-9a-f]{6}\\);"));
        assertThat(sheet.path()).matches("/brand-1f3a68-[0-9a-f]{8}\\.css");
    }

    @Test
    void aSheetIsHadByItsNameAlone() {
        var sheet = new BrandSheet(brand("#1f3a68"));
        String name = sheet.path().replaceAll("/brand-|\\.css", "");

        assertThat(BrandSheet.named(name)).contains(sheet);
        assertThat(BrandSheet.named("1f3a68-00000000")).isEmpty();
        assertThat(BrandSheet.named("1f3a68")).isEmpty();
        assertThat(BrandSheet.named("1f3a68-" + "}body{x:")).isEmpty();
        assertThat(Optional.of("ffff00-" + name.substring(7)).flatMap(BrandSheet::named))
                .isEmpty();
    }

    private static BrandColour brand(String hex) {
        return new BrandColour(colour(hex));
    }

    private static Colour colour(String hex) {
        return Colour.of(hex).orElseThrow();
    }
}
