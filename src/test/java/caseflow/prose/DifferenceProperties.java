package caseflow.prose;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.prose.Difference.Kind;
import caseflow.prose.Difference.Row;
import caseflow.prose.Difference.Segment;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferenceProperties {

    @Property
    void bothTextsCanBeReadFromIt(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Row> rows = Difference.between(before, after);

        assertThat(without(Kind.ADDED, rows)).isEqualTo(before.lines().toList());
        assertThat(without(Kind.REMOVED, rows)).isEqualTo(after.lines().toList());
    }

    @Property
    void andWithoutTheMarkedWordsTheyAreAlike(@ForAll("lines") String before, @ForAll("lines") String after) {
        List<Row> rows = Difference.between(before, after);

        if (rows.size() == 2) {
            assertThat(unmarked(rows.get(0))).isEqualTo(unmarked(rows.get(1)));
        }
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("a", "b", "c", "d,")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", "a b", "a c", "b", "c d e", "e")
                .list()
                .ofMaxSize(15)
                .map(lines -> String.join("\n", lines));
    }

    private static List<String> without(Kind kind, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.kind() != kind)
                .map(row -> row.segments().stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }

    /** The space between two marked words is marked with them, on one side perhaps and on the other not. */
    private static String unmarked(Row row) {
        return row.segments().stream()
                .filter(part -> !part.changed())
                .map(Segment::text)
                .collect(Collectors.joining())
                .replace(" ", "");
    }
}
