package caseflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.database.DataFolder;
import caseflow.database.Database;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever has all rights in the database does to the trail, and what the check says of it. */
@CaseFlowTest
class TamperingTests {

    private static final List<String> TABLES = List.of("audit", "audit_link", "audit_head");

    @Autowired
    Ledger ledger;

    @Autowired
    Linking linking;

    @Autowired
    ChainStore store;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Verifying verifying;

    @Autowired
    RememberedHead memory;

    @Autowired
    DataFolder data;

    @Autowired
    Database database;

    final String label = UUID.randomUUID().toString();
    JdbcClient owner;
    Head head;
    long gap;

    @BeforeEach
    void keepACopy() {
        owner = ledger.owner();
        ledger.write(Ledger.staff("invoice.sent", label));
        gap = owner.sql("SELECT nextval('audit_id_seq')").query(Long.class).single();
        ledger.write(IntStream.range(0, 5)
                .mapToObj(number -> Ledger.staff("invoice.sent", label + number))
                .toArray(Ledger.Deed[]::new));
        ledger.firm(linking::round);
        ledger.firm(linking::round);
        Verdict verdict = verifying.verify(null);
        assertThat(verdict.flaw()).isNull();
        head = verdict.head();
        TABLES.forEach(table -> owner.sql("CREATE TABLE copy_of_" + table + " AS TABLE " + table)
                .update());
    }

    @AfterEach
    void putItBack() {
        owner.sql("TRUNCATE audit_link, audit_head").update();
        owner.sql("DELETE FROM audit WHERE id IN (SELECT id FROM copy_of_audit) OR id IN (:gap, -7)")
                .param("gap", gap)
                .update();
        owner.sql("""
                INSERT INTO audit (id, happened_at, actor_kind, actor_account_id, actor_name, address, client_id, deed,
                                   path, label, section, amount, currency)
                OVERRIDING SYSTEM VALUE
                SELECT id, happened_at, actor_kind, actor_account_id, actor_name, address, client_id, deed, path, label,
                       section, amount, currency
                  FROM copy_of_audit
                """).update();
        owner.sql("INSERT INTO audit_link SELECT * FROM copy_of_audit_link").update();
        owner.sql("INSERT INTO audit_head SELECT * FROM copy_of_audit_head").update();
        TABLES.forEach(table -> owner.sql("DROP TABLE copy_of_" + table).update());
        memory.remember(head);
        assertThat(verifying.verify(head).flaw()).isNull();
    }

    @Test
    void aChangedRowIsFound() {
        change("UPDATE audit SET address = NULL WHERE id = :id", 2);

        assertThat(found(null)).isEqualTo(Flaw.CHANGED);
        assertThat(verifying.verify(null).place()).isEqualTo(id(2));
    }

    @Test
    void aDeletedRowIsFound() {
        change("DELETE FROM audit WHERE id = :id", 2);

        assertThat(found(null)).isEqualTo(Flaw.MISSING);
    }

    @Test
    void aRowDeletedWithItsLinkIsFound() {
        change("DELETE FROM audit_link WHERE audit_id = :id", 2);
        change("DELETE FROM audit WHERE id = :id", 2);

        assertThat(found(null)).isEqualTo(Flaw.MISSING);
    }

    @Test
    void anInsertedRowIsFound() {
        insert(gap);

        assertThat(found(null)).isEqualTo(Flaw.INSERTED);
        assertThat(verifying.verify(null).place()).isEqualTo(gap);
    }

    @Test
    void soIsOneBeforeAllOthers() {
        insert(-7);

        assertThat(found(null)).isEqualTo(Flaw.INSERTED);
    }

    @Test
    void aTailThatWasCutOffIsFound() {
        change("DELETE FROM audit WHERE id >= :id", 2);
        change("DELETE FROM audit_link WHERE audit_id >= :id", 2);

        assertThat(found(null)).isEqualTo(Flaw.TRUNCATED);
    }

    @Test
    void aChainMadeAnewIsFound() {
        change("UPDATE audit SET label = 'another' WHERE id = :id", 2);
        remake();

        assertThat(found(null)).isEqualTo(Flaw.UNSEALED);
    }

    @Test
    void aHeadTakenAwayIsFound() {
        owner.sql("DELETE FROM audit_head").update();

        assertThat(found(null)).isEqualTo(Flaw.UNSEALED);
    }

    /** With nothing left of the old chain the application itself begins a new one, but remembers what there was. */
    @Test
    void aChainBegunAnewIsFound() {
        change("UPDATE audit SET label = 'another' WHERE id = :id", 2);
        owner.sql("TRUNCATE audit_link, audit_head").update();

        assertThat(found(null)).isEqualTo(Flaw.FORGOTTEN);
        assertThat(memory.recall()).contains(head);
    }

    /** Where the machine was robbed of its memory, too, whoever noted a head still knows. */
    @Test
    void aNotedHeadTellsEvenThen() {
        change("UPDATE audit SET label = 'another' WHERE id = :id", 2);
        owner.sql("TRUNCATE audit_link, audit_head").update();
        memory.remember(Link.NONE.head());

        assertThat(found(null)).isNull();
        assertThat(found(head)).isEqualTo(Flaw.UNKNOWN);
    }

    @Test
    void whatWasTamperedWithIsNotContinued() {
        change("DELETE FROM audit WHERE id >= :id", 2);
        change("DELETE FROM audit_link WHERE audit_id >= :id", 2);
        ledger.write(Ledger.staff("invoice.sent", label + "-later"));
        try {
            assertThat(found(null)).isEqualTo(Flaw.TRUNCATED);
            assertThat(found(null)).isEqualTo(Flaw.TRUNCATED);
        } finally {
            owner.sql("DELETE FROM audit WHERE label = :label")
                    .param("label", label + "-later")
                    .update();
        }
    }

    /** Beside the application, as the database's superuser, with the same key. */
    @Test
    void theCommandTellsByItsExitCode() throws IOException {
        assertThat(command(data.path(), "")).isZero();
        assertThat(command(data.path(), head.code())).isZero();
        assertThat(command(data.path(), "1-" + "0a".repeat(32))).isEqualTo(1);
        assertThat(command(data.path(), "nonsense")).isEqualTo(2);
        assertThat(command(data.resolve("no-such-installation"), "")).isEqualTo(2);

        change("UPDATE audit SET label = 'another' WHERE id = :id", 2);

        assertThat(command(data.path(), "")).isEqualTo(1);
    }

    private int command(Path folder, String noted) throws IOException {
        String password = Files.readString(data.resolve("postgres/postgres.password"));
        return AuditCommand.run(
                "--caseflow.data=" + folder,
                "--caseflow.database.url=" + database.owner().url(),
                "--caseflow.database.user=postgres",
                "--caseflow.database.password=" + password.strip(),
                "--head=" + noted);
    }

    private @Nullable Flaw found(@Nullable Head noted) {
        return verifying.verify(noted).flaw();
    }

    private void change(String sql, int number) {
        owner.sql(sql).param("id", id(number)).update();
    }

    private long id(int number) {
        return owner.sql("SELECT id FROM copy_of_audit WHERE label = :label")
                .param("label", label + number)
                .query(Long.class)
                .single();
    }

    private void insert(long id) {
        owner.sql("""
                INSERT INTO audit (id, happened_at, actor_kind, actor_name, deed, path, label)
                OVERRIDING SYSTEM VALUE VALUES (:id, now(), 'staff', 'Ann Ledger', 'invoice.sent', 'audit', 'never')
                """).param("id", id).update();
    }

    /** As somebody would who knows how links are made, but has no key. */
    private void remake() {
        List<Link> links = new ArrayList<>(List.of(Link.NONE));
        ledger.firm(() -> transactions.execute(begun -> store.rows(0, Long.MAX_VALUE, Integer.MAX_VALUE)))
                .forEach(row -> links.add(links.get(links.size() - 1).to(row)));
        owner.sql("TRUNCATE audit_link").update();
        store.insert(links.subList(1, links.size()));
        owner.sql(
                        "UPDATE audit_head SET (position, hash) = (SELECT position, hash FROM audit_link ORDER BY position DESC LIMIT 1)")
                .update();
    }
}
