package caseflow.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTests {

    @Test
    void ofEachLineTheLastFourAreShown() {
        assertThat(Mask.of("Harbor Trust Bank\nIBAN DE02 1203 0000 0000 2020 51\nBIC BYLA"))
                .isEqualTo("…Bank · …2051 · …BYLA");
    }

    @Test
    void ofWhatIsNoLongerThanThatNothingIs() {
        assertThat(Mask.of("4471")).isEqualTo("…");
    }
}
