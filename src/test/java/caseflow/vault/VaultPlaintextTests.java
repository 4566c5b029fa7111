package caseflow.vault;

import static caseflow.vault.Strongroom.FOR_GOOD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.database.DataFolder;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Planted strings are searched for wherever they could lie. */
@CaseFlowTest
@ExtendWith(OutputCaptureExtension.class)
class VaultPlaintextTests {

    private static final List<String> PLANTED = List.of(
            "Zanzibar-title", "Zanzibar-user", "Zanzibar-word", "Zanzibar-place", "Zanzibar-note", "Zanzibar-scan");

    @Autowired
    Strongroom room;

    @Autowired
    DataFolder data;

    @Test
    void nothingOfAVaultLiesAnywhereInPlain(CapturedOutput output) throws IOException {
        Contact grace = room.contact();
        var secret = new Secret("Zanzibar-user", "Zanzibar-word", "Zanzibar-place", "Zanzibar-note");
        VaultItemId login = room.add(grace.client(), "Zanzibar-title", secret, FOR_GOOD);
        VaultItemId scan = room.addFile(
                grace.client(), "Zanzibar-title.txt", "Zanzibar-scan of a passport".getBytes(UTF_8), FOR_GOOD);
        assertThat(room.view(login, grace)).isEqualTo(secret);
        assertThat(room.download(scan, grace)).asString(UTF_8).contains("Zanzibar-scan");

        assertThat(dump()).hasSizeGreaterThan(10_000).contains(grace.email()).doesNotContain(spelled());
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(read(file)).as(file.toString()).doesNotContain(PLANTED.toArray(String[]::new)));
        assertThat(output.getAll()).doesNotContain(PLANTED.toArray(String[]::new));
        assertThat(secret.toString()).doesNotContain("Zanzibar");
    }

    /** As text, and as bytes are written out. */
    private static String[] spelled() {
        return PLANTED.stream()
                .flatMap(word -> Stream.of(word, HexFormat.of().formatHex(word.getBytes(UTF_8))))
                .toArray(String[]::new);
    }

    /** Every row of every table. */
    private String dump() {
        var all = new StringBuilder();
        room.owner()
                .sql("SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list()
                .forEach(table -> room.owner()
                        .sql("SELECT t::text FROM %s t".formatted(table))
                        .query(String.class)
                        .list()
                        .forEach(all::append));
        return all.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(data.resolve("files"))) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
