package caseflow.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to take long, or all the memory there is. */
class EnormousTextTests {

    private static final int SIZE = 200_000;
    private static final int MOST = 20 * SIZE;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Prose PROSE = new Prose();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("quotes in quotes", filled(">")),
                Arguments.of("lists in lists, then blank lines", filled(half("- "), "\n")),
                Arguments.of("emphasis in emphasis", "*a **b ".repeat(SIZE / 14) + "c** d*".repeat(SIZE / 14)),
                Arguments.of("images in images", "![".repeat(SIZE / 6) + "](x)".repeat(SIZE / 6)),
                Arguments.of("emphasis in images", "![a *b ".repeat(SIZE / 20) + "c* d](f) g".repeat(SIZE / 20)),
                Arguments.of("links in links", "[".repeat(SIZE / 12) + "](http://x)".repeat(SIZE / 12)),
                Arguments.of("brackets", filled("[")),
                Arguments.of("what may be emphasis", filled("a**b_")),
                Arguments.of("ticks", filled("` ")),
                Arguments.of("tags", filled("<a b=\"")),
                Arguments.of("entities", filled("&#")),
                Arguments.of("addresses", filled("a.b@c.d,")),
                Arguments.of("a long address often", filled("[a]: http://x/" + half("y") + "\n\n", "[a] ")),
                Arguments.of("a table with empty rows", filled("|a".repeat(20_000) + "\n" + half("|-") + "\n", "a\n")),
                Arguments.of("a rule of a table that ends as none", filled("|a|\n" + half("|-") + "x", "\n")),
                Arguments.of("tables in quotes", filled("> |a|b|\n> |-|-|\n> |c|d|\n")),
                Arguments.of("stars", filled("*")),
                Arguments.of("stars and lines", filled("*_")),
                Arguments.of("references that name each other", filled("[a]: <b>\n[b]: <a>\n[a][b]\n")),
                Arguments.of("a picture of a long address", "![a](" + half("/a") + "/b".repeat(SIZE / 5) + ")"),
                Arguments.of("a link of a long address", "[a](" + half("/a") + "/b".repeat(SIZE / 5) + ")"),
                Arguments.of("many headings", filled("# a\n## b\n")),
                Arguments.of("one word", filled("x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void takeNeitherLongNorMuch(String name, String text) {
        assertThat(text.length()).isLessThanOrEqualTo(SIZE);
        assertThat(quickly(() -> PROSE.html(text)).length()).isLessThan(MOST);
    }

    @Test
    void soDoDifferencesOfTextsThatHaveNothingInCommon() {
        assertThat(quickly(() -> Difference.between(filled("a\n"), filled("b\n"))))
                .hasSize(SIZE);
        assertThat(quickly(() -> Difference.between(filled("a "), filled("b "))))
                .hasSize(2);
        String words = "a,".repeat(950);
        assertThat(quickly(() -> Difference.between(filled(words + "\n"), filled(words.replace(",", "; ") + "\n"))))
                .isNotEmpty();
    }

    /** In its own time: others may be at work on this machine. */
    private static <T> T quickly(Supplier<T> work) {
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        T made = work.get();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThan(LONGEST);
        return made;
    }

    private static String half(String part) {
        return part.repeat(SIZE / 2 / part.length());
    }

    private static String filled(String part) {
        return filled("", part);
    }

    private static String filled(String beginning, String part) {
        return beginning + part.repeat((SIZE - beginning.length()) / part.length());
    }
}
