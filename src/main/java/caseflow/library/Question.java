package caseflow.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param typed as it is shown again
 * @param words of letters and digits alone, in small letters, so that nothing in them can be taken for anything else
 */
public record Question(String typed, List<String> words) {

    /** Of what is typed, in characters; the rest is passed over. */
    public static final int LONGEST = 200;

    /** What is longer is no word that anybody looks for. */
    static final int LONGEST_WORD = 40;

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NOTE = 60;
    private static final int MOST_NOTED = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern PERSONAL = Pattern.compile("[\\p{N}@]");

    /** @param typed one line without signs that cannot be seen */
    public static Question of(String typed) {
        String kept = typed.substring(0, Math.min(typed.length(), LONGEST));
        return new Question(
                kept,
                wordsOf(kept).stream()
                        .filter(word -> word.length() <= LONGEST_WORD)
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** The words of any text, in small letters. */
    static List<String> wordsOf(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(small).results().map(MatchResult::group).toList();
    }

    /** Whether anything was asked. */
    public boolean asked() {
        return !typed.isEmpty();
    }

    /** What the firm may know of it: nothing long, and nothing with a figure or an address in it, which might be personal. */
    Optional<String> note() {
        String note = String.join(" ", words);
        boolean harmless = !words.isEmpty()
                && words.size() <= MOST_NOTED
                && note.length() <= LONGEST_NOTE
                && !PERSONAL.matcher(typed).find();
        return harmless ? Optional.of(note) : Optional.empty();
    }
}
