package caseflow.doors;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One mapping, and what each caller gets there. */
record Row(Mapping mapping, Map<Caller, Word> cells) {

    Word of(Caller caller) {
        return cells.get(caller);
    }

    /** Which mapping it is: two of one address are told apart by who answers. */
    String key() {
        return key(line());
    }

    /** Of a line of the table: all but the cells. */
    static String key(String line) {
        String[] words = line.split(" +", -1);
        return words[0] + " " + words[1] + " " + words[words.length - 1];
    }

    String line() {
        return line(
                mapping.route().method().isEmpty() ? "any" : mapping.route().method(),
                mapping.route().path(),
                Stream.of(Caller.values()).map(caller -> of(caller).word()),
                mapping.route().action());
    }

    static String heading() {
        return line("#", "", Stream.of(Caller.values()).map(Caller::heading), "answered by");
    }

    private static String line(String method, String path, Stream<String> cells, String action) {
        return "%-4s %-74s %s %s"
                .formatted(method, path, cells.map("%-7s"::formatted).collect(Collectors.joining(" ")), action);
    }
}
