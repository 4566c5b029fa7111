package caseflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is told of which deed: a table that a person has looked at, and a new deed needs a row in it. */
class DeedsTests {

    private static final Path FILE = Path.of("docs", "modules", "deeds.txt");

    /** Not a deed but a word of a page. */
    private static final Set<String> WORDS = Set.of("title", "none", "all");

    /** What the records could say, and nobody has them say: it is not by card. */
    private static final Set<String> NEVER = Set.of("payment.payment", "payment.reversal");

    /** No longer done, and still in the trails of older installations. */
    private static final Set<String> BYGONE = Set.of("settings.changed");

    private static Map<String, Set<String>> made = Map.of();

    @BeforeAll
    static void makeOneOfEach() {
        made = new TreeMap<>(EveryDeed.sections(sentences()));
        made.keySet().removeAll(NEVER);
    }

    @Test
    void theFileShowsWhoIsToldOfWhat() throws IOException {
        String table = made.entrySet().stream()
                .map(deed -> "%-28s %s".formatted(deed.getKey(), String.join(", ", deed.getValue())))
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("caseflow.deeds.write")) {
            Files.writeString(FILE, table);
        }
        assertThat(FILE)
                .as("who may know of a new deed? Write it there: a section of the portal, or the firm alone")
                .hasContent(table);
    }

    @Test
    void everyDeedHasASentence() {
        assertThat(made.keySet()).isEqualTo(sentences());
    }

    @Test
    void everyKindCanBeSearchedFor() {
        assertThat(Stream.concat(made.keySet().stream(), BYGONE.stream())
                        .map(deed -> deed.replaceFirst("\\..*", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Kinds.ALL);
    }

    /** PORTAL-5: whatever is only being written, or is about staff, keys, settings and links, is nobody else's business. */
    @Test
    void clientsHearOfNothingInternal() {
        assertThat(made.entrySet())
                .filteredOn(deed -> deed.getKey()
                        .matches("(access|cards|client|contact|key|letter|link|mails|matter|password|proof|review"
                                + "|settings|signing|template|trail|contract-.*|attachment|file)\\..*"
                                + "|.*\\.(drafted|edited|trashed|asked)"))
                .isNotEmpty()
                .allSatisfy(deed -> assertThat(deed.getValue()).containsExactly("firm"));
    }

    @Test
    void clientsHearOfWhatConcernsThem() {
        assertThat(Map.of(
                        "invoice.issued", "invoices",
                        "payment.made", "invoices",
                        "payment.refund", "invoices",
                        "proposal.sent", "proposals",
                        "proposal.accepted", "proposals",
                        "estimate.sent", "estimates",
                        "contract.signed", "contracts",
                        "vault.added", "vault"))
                .allSatisfy((deed, section) -> assertThat(made.get(deed)).containsExactly(section));
        assertThat(made.get("document.shared")).contains("documents");
    }

    private static Set<String> sentences() {
        return Sources.messages()
                .flatMap(file -> keys(file.text()))
                .filter(key -> key.startsWith("activity."))
                .map(key -> key.substring("activity.".length()))
                .filter(deed -> !WORDS.contains(deed) && !BYGONE.contains(deed))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(String text) {
        var read = new Properties();
        try {
            read.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeMap<>(read).keySet().stream().map(Object::toString);
    }
}
