package caseflow.evidence;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceStore {

    private static final String SELECT = """
            SELECT e.id, e.client_id, e.subject_kind, e.subject_id, e.subject_version, e.act, e.typed_name, e.reason,
                   e.sha256, e.consent_version, e.contact_id, e.contact_name, e.contact_email, e.proof, e.address,
                   e.browser, e.happened_at, e.zone
              FROM evidence e
            """;

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EvidenceId insert(Deed deed, Reader reader, Instant at, ZoneId zone) {
        ContactId contact = reader.contact();
        return jdbc.sql("""
                INSERT INTO evidence (client_id, subject_kind, subject_id, subject_version, act, typed_name, reason,
                                      sha256, consent_version, contact_id, contact_name, contact_email, proof,
                                      address, browser, happened_at, zone)
                VALUES (:client, :kind, :subject, :version, :act, :typedName, :reason,
                        :sha256, :consent, :contact, :name, :email, :proof,
                        :address, :browser, :at, :zone)
                RETURNING id
                """)
                .param("client", reader.client().value())
                .param("kind", deed.subject().kind())
                .param("subject", deed.subject().id())
                .param("version", deed.version())
                .param("act", deed.act().key())
                .param("typedName", deed.typedName())
                .param("reason", deed.reason())
                .param("sha256", deed.sha256())
                .param("consent", deed.consent())
                .param("contact", contact == null ? null : contact.value())
                .param("name", reader.name())
                .param("email", reader.email())
                .param("proof", reader.proof().key())
                .param("address", reader.address())
                .param("browser", reader.browser())
                .param("at", Columns.moment(at))
                .param("zone", zone.getId())
                .query((row, number) -> new EvidenceId(row.getLong("id")))
                .single();
    }

    List<Evidence> of(Subject subject, ClientScope scope) {
        return jdbc.sql(SELECT + """
                 WHERE e.subject_kind = :kind AND e.subject_id = :subject AND %s
                 ORDER BY e.happened_at, e.id
                """.formatted(scope.clause("e.client_id")))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("scope", scope.value())
                .query(EvidenceStore::evidence)
                .list();
    }

    Optional<Evidence> find(EvidenceId id, ClientScope scope) {
        return jdbc.sql(SELECT + " WHERE e.id = :id AND " + scope.clause("e.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(EvidenceStore::evidence)
                .optional();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                new EvidenceId(row.getLong("id")),
                deed(row),
                reader(row),
                Columns.moment(row, "happened_at"),
                ZoneId.of(row.getString("zone")));
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getInt("subject_version"),
                Act.of(row.getString("act")),
                row.getString("typed_name"),
                row.getString("reason"),
                row.getString("sha256"),
                row.getObject("consent_version", Integer.class));
    }

    private static Reader reader(ResultSet row) throws SQLException {
        Long contact = Columns.numberOrNull(row, "contact_id");
        return new Reader(
                new ClientId(row.getLong("client_id")),
                contact == null ? null : new ContactId(contact),
                row.getString("contact_name"),
                row.getString("contact_email"),
                Proof.of(row.getString("proof")),
                row.getString("address"),
                row.getString("browser"));
    }
}
