package caseflow.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that is looked for, and what else may have been meant.
 *
 * @param unfinished whether what begins so is looked for as well
 */
record Term(String word, boolean unfinished, List<String> meant) {

    private static final int SHORTEST_BEGINNING = 3;

    /**
     * The words of a question. The last one may be unfinished.
     *
     * @param alike to each word, those of the library that resemble it
     */
    static List<Term> of(Question question, Map<String, List<String>> alike) {
        List<String> words = question.words();
        return words.stream()
                .map(word -> {
                    boolean last = word.equals(words.get(words.size() - 1));
                    List<String> meant = TypingErrors.meant(word, alike.getOrDefault(word, List.of()));
                    return new Term(word, last && word.length() >= SHORTEST_BEGINNING, meant);
                })
                .toList();
    }

    /** For {@code to_tsquery}: there is nothing in it but words of letters and digits, and what stands between them. */
    static String joined(List<Term> terms, String by) {
        return terms.stream().map(Term::asked).collect(Collectors.joining(by));
    }

    private String asked() {
        return Stream.concat(Stream.of(unfinished ? word + ":*" : word), meant.stream())
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
