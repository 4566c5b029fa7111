package caseflow.offers;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterId;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What staff write. Clients never read through this one. */
@Repository
class OfferDraftStore {

    private static final String DRAFT = """
            SELECT o.id, o.kind, o.version, o.client_id, o.matter_id, o.title, o.content, o.internal_note, o.drafted_at,
                   o.drafted_by, o.sent_number, o.sent_draft IS DISTINCT FROM o.version AS unsent, c.name AS client_name
              FROM offer o
              JOIN client c ON c.id = o.client_id
             WHERE o.id = :id AND
            """;

    private final JdbcClient jdbc;
    private final Script script;

    OfferDraftStore(JdbcClient jdbc, Script script) {
        this.jdbc = jdbc;
        this.script = script;
    }

    Optional<OfferDraft> find(OfferId id, ClientScope scope) {
        return jdbc.sql(DRAFT + scope.clause("o.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(this::draft)
                .optional();
    }

    /** Keeps everybody else from saving or sending it until this transaction ends. */
    Optional<OfferDraft> lock(OfferId id, ClientScope scope) {
        return jdbc.sql(DRAFT + scope.clause("o.client_id") + " FOR UPDATE OF o")
                .param("id", id.value())
                .param("scope", scope.value())
                .query(this::draft)
                .optional();
    }

    OfferId insert(OfferKind kind, OfferContent content, Instant at, String by) {
        StatementSpec insert = jdbc.sql("""
                INSERT INTO offer (kind, client_id, matter_id, currency, title, content, total, internal_note, search,
                                   drafted_at, drafted_by)
                VALUES (:kind, :client, :matter, :currency, :title, :content, :total, :note,
                        lower(concat_ws(' ', :title, (SELECT c.name FROM client c WHERE c.id = :client))),
                        :at, :by)
                RETURNING id
                """)
                .param("kind", kind.key())
                .param("client", content.client().value())
                .param("currency", content.lines().currency().getCode())
                .param("at", Columns.moment(at))
                .param("by", by);
        return new OfferId(bind(insert, content).query(Long.class).single());
    }

    void update(OfferId id, OfferContent content, ClientScope scope) {
        StatementSpec update = jdbc.sql("""
                UPDATE offer o
                   SET matter_id = :matter, title = :title, content = :content, total = :total, internal_note = :note,
                       search = lower(concat_ws(' ', :title, (SELECT c.name FROM client c WHERE c.id = o.client_id))),
                       version = version + 1
                 WHERE o.id = :id AND
                """ + scope.clause("o.client_id"))
                .param("id", id.value())
                .param("scope", scope.value());
        bind(update, content).update();
    }

    /** What goes with it has changed. */
    void touch(OfferId id, ClientScope scope) {
        jdbc.sql("UPDATE offer o SET version = version + 1 WHERE o.id = :id AND " + scope.clause("o.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    private StatementSpec bind(StatementSpec statement, OfferContent content) {
        MatterId matter = content.matter();
        return statement
                .param("matter", matter == null ? null : matter.value())
                .param("title", content.title())
                .param("content", script.write(new Script.Wording(content.text(), content.lines())))
                .param(
                        "total",
                        content.lines().isEmpty()
                                ? null
                                : content.lines().totals().total().getAmount())
                .param("note", content.internalNote());
    }

    private OfferDraft draft(ResultSet row, int number) throws SQLException {
        Script.Wording wording = script.wording(row.getString("content"));
        long matter = row.getLong("matter_id");
        var content = new OfferContent(
                new ClientId(row.getLong("client_id")),
                matter == 0 ? null : new MatterId(matter),
                row.getString("title"),
                wording.text(),
                wording.lines(),
                row.getString("internal_note"));
        return new OfferDraft(
                new OfferId(row.getLong("id")),
                OfferKind.of(row.getString("kind")),
                row.getInt("version"),
                content,
                row.getString("client_name"),
                Columns.moment(row, "drafted_at"),
                row.getString("drafted_by"),
                row.getInt("sent_number"),
                row.getBoolean("unsent"));
    }
}
