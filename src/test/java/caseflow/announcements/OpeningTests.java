package caseflow.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningTests {

    private static final String LONG = "word ".repeat(100).strip();

    @Test
    void aShortTextIsShownWhole() {
        assertThat(Opening.of("One.\n\nTwo.")).isEqualTo(new Opening("One.\n\nTwo.", true));
    }

    @Test
    void ofALongOneTheFirstParagraph() {
        assertThat(Opening.of("In short.\n\n" + LONG)).isEqualTo(new Opening("In short.", false));
    }

    @Test
    void ofALongParagraphWholeWords() {
        Opening opening = Opening.of(LONG);

        assertThat(opening.text()).endsWith("word …").hasSizeLessThan(250);
        assertThat(opening.whole()).isFalse();
    }

    @Test
    void noSignIsCutInTwo() {
        assertThat(Opening.of("\uD83D\uDE00".repeat(300)).text())
                .doesNotContain("\uD83D …")
                .endsWith("\uDE00 …");
    }
}
