package caseflow.doors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table that people read: docs/modules/doors.txt. */
final class DoorTable {

    private static final Path FILE = Path.of("docs", "modules", "doors.txt");

    private static final String CELL = "%-7s";

    private final Map<String, String> lines;

    private DoorTable(Map<String, String> lines) {
        this.lines = lines;
    }

    static DoorTable read() throws IOException {
        try (Stream<String> all = Files.exists(FILE) ? Files.lines(FILE) : Stream.empty()) {
            return new DoorTable(all.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toMap(Row::key, Function.identity())));
        }
    }

    static void write(List<Row> rows) throws IOException {
        Stream<String> table =
                Stream.concat(Stream.of(Row.heading()), rows.stream().map(Row::line));
        Files.writeString(FILE, Stream.concat(legend(), table).collect(Collectors.joining("\n", "", "\n")));
    }

    /** A sentence for each difference, which says what to do about it. */
    List<String> differences(List<Row> rows) {
        Map<String, String> left = new LinkedHashMap<>(lines);
        List<String> told = new ArrayList<>();
        for (Row row : rows) {
            String line = left.remove(row.key());
            if (line == null) {
                told.add("%s has no row. Read who comes in there, and add it with bin/doors:%n    %s"
                        .formatted(row.mapping(), row.line()));
            } else if (!line.equals(row.line())) {
                told.add(
                        "somebody gets something else. Is that meant? Then bin/doors; the table says, and it is:%n    %s%n    %s"
                                .formatted(line, row.line()));
            }
        }
        left.values()
                .forEach(line -> told.add(
                        "there is no such mapping any more; take it out with bin/doors:%n    %s".formatted(line)));
        return told;
    }

    private static Stream<String> legend() {
        return Stream.of(
                        Stream.of(
                                "# Who gets what at each address: DoorsTests knocks, and bin/doors writes this table.",
                                "# Of forms, what comes of sending one with its token and without its fields.",
                                "#"),
                        Stream.of(Caller.values()).map(caller -> said(caller.heading(), caller.meaning())),
                        Stream.of("#"),
                        Stream.of(Word.values()).map(word -> said(word.word(), word.meaning())),
                        Stream.of("#"))
                .flatMap(Function.identity());
    }

    private static String said(String word, String meaning) {
        return "# " + CELL.formatted(word) + " " + meaning;
    }
}
