package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.Sources;
import caseflow.support.Sources.Source;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module writes only its own tables: those its migrations make, {@code V031__estimates_….sql} for estimates. */
class TableOwnershipTests {

    private static final Pattern MIGRATION = Pattern.compile("V\\d{3}__([a-z]+)(_\\w+)?\\.sql");
    private static final Pattern MADE = Pattern.compile("\\bCREATE TABLE (?:IF NOT EXISTS )?(\\w+)");
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:INSERT INTO|DELETE FROM|TRUNCATE|MERGE INTO|(?<!FOR |DO |OR )UPDATE)\\s+(\\w+)");

    private record Writing(String file, String module, String table) {}

    @Test
    void migrationsNameTheirModule() {
        assertThat(Sources.migrations())
                .allMatch(file -> MIGRATION.matcher(file.name()).matches());
        assertThat(Sources.migrations().map(TableOwnershipTests::owner))
                .isSubsetOf(Sources.java().map(Source::module).distinct().toList());
    }

    @Test
    void aModuleWritesOnlyItsOwnTables() {
        Map<String, String> owners = owners();
        assertThat(Sources.java().flatMap(TableOwnershipTests::writings))
                .isNotEmpty()
                .allSatisfy(writing -> assertThat(owners).containsEntry(writing.table(), writing.module()));
    }

    @Test
    void sqlStandsInStores() {
        assertThat(Sources.java().filter(file -> !file.module().equals("database")))
                .filteredOn(file -> writings(file).findAny().isPresent())
                .allMatch(file -> file.name().endsWith("Store.java"));
    }

    private static Map<String, String> owners() {
        return Sources.migrations()
                .flatMap(file -> found(MADE, file.text()).map(table -> Map.entry(table, owner(file))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Writing> writings(Source file) {
        return found(WRITTEN, file.text()).map(table -> new Writing(file.name(), file.module(), table));
    }

    private static String owner(Source migration) {
        Matcher name = MIGRATION.matcher(migration.name());
        return name.matches() ? Objects.requireNonNull(name.group(1)) : "";
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }
}
