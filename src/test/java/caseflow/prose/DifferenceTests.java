package caseflow.prose;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.prose.Difference.Kind;
import caseflow.prose.Difference.Row;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTests {

    @Test
    void withinAChangedLineTheWordsAreMarkedThatChanged() {
        assertThat(drawn(
                        "We review the lease.\nFee: 100 dollars.\nRegards",
                        "We review your lease.\nFee: 120 euros.\nRegards"))
                .containsExactly(
                        "- We review [the] lease.",
                        "- Fee: [100 dollars].",
                        "+ We review [your] lease.",
                        "+ Fee: [120 euros].",
                        "  Regards");
    }

    @Test
    void aLineThatCameOrWentIsMarkedWhole() {
        assertThat(drawn("a\nc", "a\nb\nc")).containsExactly("  a", "+ [b]", "  c");
        assertThat(drawn("a\nb\nc", "a\nc")).containsExactly("  a", "- [b]", "  c");
        assertThat(drawn("a\n\nb", "a\nb")).containsExactly("  a", "- ", "  b");
    }

    @Test
    void theSameTextIsTheSame() {
        assertThat(drawn("a\n\nb", "a\r\n\r\nb\n")).containsExactly("  a", "  ", "  b");
        assertThat(drawn("", "")).isEmpty();
    }

    @Test
    void everythingCameWhereThereWasNothing() {
        assertThat(drawn("", "a\nb")).containsExactly("+ [a]", "+ [b]");
        assertThat(drawn("a", "")).containsExactly("- [a]");
    }

    @Test
    void wordsAreWordsInEveryScript() {
        assertThat(drawn("نراجع العقد غدا", "نراجع الملف غدا"))
                .containsExactly("- نراجع [العقد] غدا", "+ نراجع [الملف] غدا");
        assertThat(drawn("Thanks 👩‍👩‍👧 all", "Thanks 👩‍👩‍👦 all"))
                .containsExactly("- Thanks [👩‍👩‍👧] all", "+ Thanks [👩‍👩‍👦] all");
    }

    private static List<String> drawn(String before, String after) {
        return Difference.between(before, after).stream()
                .map(DifferenceTests::drawn)
                .toList();
    }

    private static String drawn(Row row) {
        String sign = row.kind() == Kind.SAME ? "  " : row.kind() == Kind.ADDED ? "+ " : "- ";
        return row.segments().stream()
                .map(part -> part.changed() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining("", sign, ""));
    }
}
