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

    /** Beginnings of keys that code completes, and with what. */
    private static final Map<String, String> COMPUTED = Map.ofEntries(
            Map.entry("activity.", "[a-z-]+\\.[a-z.-]+"),
            Map.entry("audit.actor.", "[a-z]+"),
            Map.entry("audit.feed.none.", "[a-z]+"),
            Map.entry("audit.flaw.", "[a-z]+"),
            Map.entry("audit.kind.", "[a-z-]+"),
            Map.entry("announcements.stage.", "[a-z]+"),
            Map.entry("billing.column.", "[a-z]+"),
            Map.entry("billing.kind.", "[a-z-]+"),
            Map.entry("billing.mail.staff.", "[a-z-]+\\.(subject|text)"),
            Map.entry("billing.method.", "[a-z]+"),
            Map.entry("billing.status.", "[a-z-]+"),
            Map.entry("clients.access.", "[a-z]+"),
            Map.entry("clients.direction.", "[a-z]+"),
            Map.entry("clients.kind.", "[a-z]+"),
            Map.entry("clients.mail.", "[a-z]+"),
            Map.entry("clients.permission.", "[a-z]+"),
            Map.entry("clients.show.lede.", "[a-z]+"),
            Map.entry("contracts.field.", "[a-z.]+"),
            Map.entry("contracts.mail.reminder.", "(subject|text)"),
            Map.entry("contracts.mail.sent.", "(subject|text)"),
            Map.entry("contracts.stage.", "[a-z]+"),
            Map.entry("contracts.state.", "[a-z]+"),
            Map.entry("documents.access.", "[a-z]+"),
            Map.entry("evidence.act.", "[a-z]+"),
            Map.entry("evidence.proof.", "[a-z]+"),
            Map.entry("evidence.reading.", "[a-z]+"),
            Map.entry("home.errand.", "[a-z]+\\.[a-z]+"),
            Map.entry("identity.role.", "[a-z]+(\\.can)?"),
            Map.entry("identity.staff.role.do.", "[a-z]+"),
            Map.entry("identity.staff.role.title.", "[a-z]+"),
            Map.entry("identity.standing.", "[a-z]+"),
            Map.entry("lines.", "[a-z]+\\.(missing|wrong)"),
            Map.entry("lines.discount.", "[a-z]+"),
            Map.entry("mail.state.", "[a-z-]+"),
            Map.entry("offers.flash.", "[a-z]+"),
            Map.entry("offers.mail.open.", "[a-z]+"),
            Map.entry("offers.mail.reminder.", "(subject|text)"),
            Map.entry("offers.mail.sent.", "(subject|text)"),
            Map.entry("offers.mail.show.", "[a-z]+"),
            Map.entry("offers.stage.", "[a-z]+"),
            Map.entry("offers.state.", "[a-z]+"),
            Map.entry("payments.dispute.", "[a-z_]+"),
            Map.entry("payments.entry.", "[a-z_]+"),
            Map.entry("payments.finding.", "[a-z_]+(\\.text)?"),
            Map.entry("payments.reason.", "[a-z_]+"),
            Map.entry("payments.refund.", "[a-z]+"),
            Map.entry("payments.state.", "[a-z_]+\\.text"),
            Map.entry("seal.foreign.", "[a-z_]+"),
            Map.entry("seal.verdict.", "[a-z]+(\\.text)?"),
            Map.entry("settings.appearance.logo.", "(light|dark)(\\.title)?"),
            Map.entry("settings.factor.", "[a-z]+"),
            Map.entry("settings.mail.on.", "[a-z_]+"),
            Map.entry("treasury.mail.", "[a-z-]+\\.(subject|text)"),
            Map.entry("vault.access.", "[a-z]+"),
            Map.entry("vault.ending.", "[a-z]+"),
            Map.entry("vault.field.", "[a-z]+"),
            Map.entry("web.error.", "\\d{3}(\\.text)?"),
            Map.entry("web.nav.", "[a-z]+"),
            Map.entry("web.theme.", "[a-z]+"));

    /** What only looks like keys: settings of JavaMail, and deeds, whose keys are {@code activity.} and the deed. */
    private static final Pattern NO_KEY =
            Pattern.compile("mail\\.smtp\\..*|settings\\.changed|seal\\.(p12|password)|.*\\.(jte|mjs)");

    /** The names by which the validator and the binder ask for what is wrong with a field. */
    private static final Pattern FIELD_PROBLEM = Pattern.compile("[A-Z][A-Za-z]+|typeMismatch(\\.[\\w.]+)?");

    private static final Pattern LITERAL = Pattern.compile("\"\\{?([a-z]+(?:\\.[a-z0-9_-]+)+\\.?|[a-z]+\\.)}?\"");

    /** Or with {@code activity}: a module says itself what its deeds are called. */
    @Test
    void keysBeginWithTheirModule() {
        Sources.messages()
                .forEach(file -> assertThat(keys(file))
                        .as(file.name())
                        .allMatch(key -> key.startsWith(module(file) + ".")
                                || key.startsWith("activity.")
                                || isFieldProblem(key)));
    }

    @Test
    void everyKeyThatIsSaidHasASentence() {
        Set<String> keys = keys();
        Set<String> modules = Sources.messages().map(MessageKeyTests::module).collect(Collectors.toSet());
        assertThat(literals())
                .filteredOn(literal -> modules.contains(literal.replaceFirst("\\..*", "")))
                .filteredOn(literal ->
                        !literal.endsWith(".") && !NO_KEY.matcher(literal).matches())
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
        return COMPUTED.entrySet().stream()
                .anyMatch(part -> key.matches(Pattern.quote(part.getKey()) + part.getValue()));
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
