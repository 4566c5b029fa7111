package caseflow.contracts;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A text whose merge fields are filled after it has become HTML, so that what is filled in is words wherever it stands.
 *
 * @param markdown with a word of our own in the place of each field
 * @param text with what is filled in, as people read it, to be compared
 * @param gaps fields that there are none of, or that have no value here, as they were typed
 * @param fillings what comes in the place of each of our words, as HTML
 */
record Merging(String markdown, String text, Set<String> gaps, Map<String, String> fillings) {

    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}\\n]*)}}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param values of the fields that have one */
    static Merging fill(String text, Map<MergeField, String> values) {
        Set<String> gaps = new TreeSet<>();
        Map<String, String> fillings = new LinkedHashMap<>();
        String secret = secret();
        String markdown = replace(text, found -> {
            Optional<String> value = value(found, values);
            if (value.isEmpty()) {
                gaps.add(found.group());
            }
            String word = secret + fillings.size() + "x";
            fillings.put(word, value.map(Merging::escaped).orElseGet(() -> gap(found)));
            return word;
        });
        String words = replace(text, found -> value(found, values).orElse(found.group()));
        return new Merging(markdown, words, gaps, fillings);
    }

    /** @param html made of the {@link #markdown} */
    String into(String html) {
        return fillings.entrySet().stream()
                .reduce(html, (text, word) -> text.replace(word.getKey(), word.getValue()), String::concat);
    }

    /** Nobody can have typed it, so that nothing else is replaced. */
    private static String secret() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return "m" + HexFormat.of().formatHex(bytes) + "n";
    }

    private static String replace(String text, Function<MatchResult, String> by) {
        return FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    /** On one line. */
    private static Optional<String> value(MatchResult found, Map<MergeField, String> values) {
        return MergeField.named(found.group(1).strip())
                .map(values::get)
                .map(value -> value.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String gap(MatchResult found) {
        return "<strong>" + escaped(found.group()) + "</strong>";
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
