package caseflow.contracts;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.MatterId;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What staff write. Clients never read through this one. */
@Repository
class ContractDraftStore {

    private static final String DRAFT = """
            SELECT k.id, k.version, k.client_id, k.matter_id, k.type_id, t.name AS type, k.topic, k.text, k.currency,
                   k.value, k.starts_on, k.ends_on, k.countersigned, k.internal_note, k.drafted_at, k.drafted_by,
                   k.sent_number, k.sent_draft IS DISTINCT FROM k.version AS unsent, k.reminded_at, k.trashed_at, k.trashed_by,
                   c.name AS client_name,
                   (SELECT array_agg(a.contact_id ORDER BY a.place)
                      FROM contract_asked a WHERE a.contract_id = k.id) AS asked
              FROM contract k
              JOIN client c ON c.id = k.client_id
              JOIN contract_type t ON t.id = k.type_id
             WHERE k.id = :id AND
            """;

    private final JdbcClient jdbc;

    ContractDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ContractDraft> find(ContractId id, ClientScope scope) {
        return jdbc.sql(DRAFT + scope.clause("k.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(ContractDraftStore::draft)
                .optional();
    }

    /** Keeps everybody else from saving or sending it until this transaction ends. */
    Optional<ContractDraft> lock(ContractId id, ClientScope scope) {
        return jdbc.sql("SELECT k.id FROM contract k WHERE k.id = :id AND " + scope.clause("k.client_id")
                        + " FOR UPDATE")
                .param("id", id.value())
                .param("scope", scope.value())
                .query(Long.class)
                .optional()
                .flatMap(locked -> find(id, scope));
    }

    ContractId insert(ContractContent content, Instant at, String by) {
        StatementSpec insert = jdbc.sql("""
                INSERT INTO contract (client_id, matter_id, type_id, topic, text, currency, value, starts_on, ends_on,
                                      countersigned, internal_note, search, drafted_at, drafted_by)
                VALUES (:client, :matter, :type, :topic, :text, :currency, :value, :starts, :ends,
                        :countersigned, :note,
                        lower(concat_ws(' ', :topic, (SELECT c.name FROM client c WHERE c.id = :client))), :at, :by)
                RETURNING id
                """)
                .param("client", content.client().value())
                .param("currency", content.currency().getCode())
                .param("at", Columns.moment(at))
                .param("by", by);
        var id = new ContractId(bind(insert, content).query(Long.class).single());
        ask(id, content);
        return id;
    }

    void update(ContractId id, ContractContent content, ClientScope scope) {
        StatementSpec update = jdbc.sql("""
                UPDATE contract k
                   SET matter_id = :matter, type_id = :type, topic = :topic, text = :text, value = :value,
                       starts_on = :starts, ends_on = :ends, countersigned = :countersigned, internal_note = :note,
                       search = lower(concat_ws(' ', :topic, (SELECT c.name FROM client c WHERE c.id = k.client_id))),
                       version = version + 1
                 WHERE k.id = :id AND
                """ + scope.clause("k.client_id"))
                .param("id", id.value())
                .param("scope", scope.value());
        bind(update, content).update();
        jdbc.sql("DELETE FROM contract_asked a WHERE a.contract_id = :id AND " + scope.clause("a.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
        ask(id, content);
    }

    /** What goes with it has changed. */
    void touch(ContractId id, ClientScope scope) {
        jdbc.sql("UPDATE contract k SET version = version + 1 WHERE k.id = :id AND " + scope.clause("k.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    /** @param trash none to take it out again */
    void trash(ContractId id, ContractDraft.@Nullable Trash trash, ClientScope scope) {
        jdbc.sql("UPDATE contract k SET trashed_at = :at, trashed_by = :by WHERE k.id = :id AND "
                        + scope.clause("k.client_id"))
                .param("at", trash == null ? null : Columns.moment(trash.at()))
                .param("by", trash == null ? null : trash.by())
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    private void ask(ContractId id, ContractContent content) {
        jdbc.sql("""
                INSERT INTO contract_asked (contract_id, client_id, contact_id, place)
                SELECT :id, :client, asked.contact, asked.place
                  FROM unnest(CAST(:contacts AS bigint[])) WITH ORDINALITY AS asked (contact, place)
                """)
                .param("id", id.value())
                .param("client", content.client().value())
                .param(
                        "contacts",
                        content.signers().stream().map(ContactId::value).toArray(Long[]::new))
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, ContractContent content) {
        MatterId matter = content.matter();
        return statement
                .param("matter", matter == null ? null : matter.value())
                .param("type", content.type())
                .param("topic", content.topic())
                .param("text", content.text())
                .param("value", content.value() == null ? null : content.value().getAmount())
                .param("starts", content.startsOn())
                .param("ends", content.endsOn())
                .param("countersigned", content.countersigned())
                .param("note", content.internalNote());
    }

    private static ContractDraft draft(ResultSet row, int number) throws SQLException {
        Instant trashedAt = Columns.momentOrNull(row, "trashed_at");
        return new ContractDraft(
                new ContractId(row.getLong("id")),
                row.getInt("version"),
                content(row),
                row.getString("client_name"),
                row.getString("type"),
                Columns.moment(row, "drafted_at"),
                row.getString("drafted_by"),
                row.getInt("sent_number"),
                row.getBoolean("unsent"),
                Columns.momentOrNull(row, "reminded_at"),
                trashedAt == null ? null : new ContractDraft.Trash(trashedAt, row.getString("trashed_by")));
    }

    private static ContractContent content(ResultSet row) throws SQLException {
        Long matter = Columns.numberOrNull(row, "matter_id");
        return new ContractContent(
                new ClientId(row.getLong("client_id")),
                matter == null ? null : new MatterId(matter),
                row.getLong("type_id"),
                row.getString("topic"),
                row.getString("text"),
                CurrencyUnit.of(row.getString("currency")),
                Columns.moneyOrNull(row, "value"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                asked(row),
                row.getBoolean("countersigned"),
                row.getString("internal_note"));
    }

    private static List<ContactId> asked(ResultSet row) throws SQLException {
        var asked = row.getArray("asked");
        return asked == null
                ? List.of()
                : Stream.of((Long[]) asked.getArray()).map(ContactId::new).toList();
    }
}
