package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.Sources;
import caseflow.support.Sources.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is said somewhere, and nothing is said that has no sentence. */
class MessageKeyTests {

    /** Beginnings of keys that code completes, and by what. */
    private static final Map<String, String> COMPUTED = Map.ofEntries(
            Map.entry("activity.", "the deeds of audited events"),
            Map.entry("billing.column.", "InvoiceSort"),
            Map.entry("billing.method.", "Method"),
            Map.entry("billing.status.", "Status"),
            Map.entry("billing.", "what a field of an invoice's form holds"),
            Map.entry("clients.access.", "AccessState"),
            Map.entry("clients.direction.", "TextDirection"),
            Map.entry("clients.kind.", "ClientKind"),
            Map.entry("clients.mail.", "MailChoice"),
            Map.entry("clients.permission.", "Permission"),
            Map.entry("clients.show.lede.", "ClientKind"),
            Map.entry("home.section.", "the sections that are still to come"),
            Map.entry("mail.state.", "LetterSummary.State"),
            Map.entry("web.error.", "the status of an answer"),
            Map.entry("web.nav.", "Navigation"),
            Map.entry("web.theme.", "Theme"));

    /** The names by which the validator and the binder ask for what is wrong with a field. */
    private static final Pattern FIELD_PROBLEM = Pattern.compile("[A-Z][A-Za-z]+|typeMismatch(\\.[\\w.]+)?");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_-]+)+\\.?|[a-z]+\\.)\"");

    @Test
    void keysBeginWithTheirModule() {
        Sources.messages().forEach(file -> assertThat(keys(file))
                .as(file.name())
                .allMatch(key -> key.startsWith(module(file) + ".") || isFieldProblem(key)));
    }

    @Test
    void everyKeyThatIsSaidHasASentence() {
        Set<String> keys = keys();
        Set<String> modules = Sources.messages().map(MessageKeyTests::module).collect(Collectors.toSet());
        assertThat(literals())
                .filteredOn(literal -> modules.contains(literal.replaceFirst("\\..*", "")))
                .filteredOn(literal -> !literal.endsWith("."))
                .filteredOn(literal -> !literal.endsWith(".jte"))
                .isSubsetOf(keys);
    }

    @Test
    void everySentenceIsSaid() {
        Set<String> literals = literals();
        assertThat(keys()).allMatch(key -> literals.contains(key) || isFieldProblem(key) || isComputed(key));
    }

    @Test
    void computedKeysAreListed() {
        assertThat(literals().stream().filter(literal -> literal.endsWith(".")))
                .containsExactlyInAnyOrderElementsOf(COMPUTED.keySet());
    }

    private static boolean isFieldProblem(String key) {
        return FIELD_PROBLEM.matcher(key).matches();
    }

    private static boolean isComputed(String key) {
        return COMPUTED.keySet().stream().anyMatch(key::startsWith);
    }

    private static Set<String> literals() {
        return Stream.concat(Sources.java(), Sources.templates())
                .flatMap(source -> LITERAL.matcher(source.text()).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys() {
        return Sources.messages().flatMap(file -> keys(file).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Source file) {
        var read = new Properties();
        try {
            read.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.stringPropertyNames();
    }

    private static String module(Source file) {
        return file.name().replace(".properties", "");
    }
}
