package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterPageTests {

    @Test
    void aShortListIsOnePage() {
        assertThat(LetterPage.back(letters(3, 1), false)).isEqualTo(new LetterPage(letters(3, 1), null, null));
        assertThat(LetterPage.back(List.of(), true)).isEqualTo(new LetterPage(List.of(), null, null));
    }

    @Test
    void goingBackShowsAFullPageAndTheWayOn() {
        LetterPage page = LetterPage.back(letters(50, 25), true);

        assertThat(page.letters()).hasSize(25);
        assertThat(page.newer()).isEqualTo(new LetterId(50));
        assertThat(page.older()).isEqualTo(new LetterId(26));
    }

    @Test
    void comingForwardDropsTheNewestOfTooMany() {
        LetterPage page = LetterPage.forward(letters(51, 26));

        assertThat(page.letters()).isEqualTo(letters(50, 26));
        assertThat(page.newer()).isEqualTo(new LetterId(50));
        assertThat(page.older()).isEqualTo(new LetterId(26));
        assertThat(LetterPage.forward(letters(50, 26)).newer()).isNull();
    }

    private static List<LetterSummary> letters(int newest, int oldest) {
        return IntStream.iterate(newest, id -> id >= oldest, id -> id - 1)
                .mapToObj(LetterPageTests::letter)
                .toList();
    }

    private static LetterSummary letter(int id) {
        var grace = new Address("grace@hill.example", "Grace Hill");
        var untroubled = new LetterSummary.Trouble(0, null);
        return new LetterSummary(
                new LetterId(id), grace, "Your invoice", Instant.EPOCH, untroubled, null, null, null, null);
    }
}
