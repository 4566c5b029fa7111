package caseflow.links;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Permission;
import caseflow.database.Columns;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import caseflow.evidence.Subject;
import caseflow.identity.Token;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkStore {

    /** @param permissions what its reader may see now; nothing where the address is not the reader's any more */
    record Mailed(LinkGrant grant, Set<Permission> permissions, Instant expiresAt, boolean revoked) {}

    private static final String SELECT = """
            SELECT l.id, l.client_id, l.contact_id, l.subject_kind, l.subject_id, l.contact_name, l.contact_email,
                   l.issued_at, l.expires_at, l.expires_at <= :now AS expired
              FROM link l
            """;

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LinkId insert(Token token, Subject subject, Contact contact, String by, Instant now, Instant expires) {
        return jdbc.sql("""
                INSERT INTO link (client_id, contact_id, contact_name, contact_email, subject_kind, subject_id,
                                  token_hash, issued_at, issued_by, expires_at)
                VALUES (:client, :contact, :name, :email, :kind, :subject, :hash, :now, :by, :expires)
                RETURNING id
                """)
                .param("client", contact.client().value())
                .param("contact", contact.id().value())
                .param("name", contact.name())
                .param("email", contact.email())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("hash", token.hash())
                .param("now", Columns.moment(now))
                .param("by", by)
                .param("expires", Columns.moment(expires))
                .query((row, number) -> new LinkId(row.getLong("id")))
                .single();
    }

    /** Needs no scope: see the function. */
    Optional<Mailed> find(Token token, String address, String browser) {
        return jdbc.sql("""
                SELECT link_id, client_id, contact_id, contact_name, email, permissions, subject_kind, subject_id,
                       expires_at, revoked
                  FROM link_reader(:hash)
                """)
                .param("hash", token.hash())
                .query((row, number) -> mailed(row, address, browser))
                .optional();
    }

    List<Link> of(Subject subject, ClientScope scope, Instant now) {
        return jdbc.sql(SELECT + """
                 WHERE l.subject_kind = :kind AND l.subject_id = :subject AND l.revoked_at IS NULL AND %s
                 ORDER BY l.id DESC
                """.formatted(scope.clause("l.client_id")))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("now", Columns.moment(now))
                .param("scope", scope.value())
                .query(LinkStore::link)
                .list();
    }

    Optional<Link> find(LinkId id, ClientScope scope, Instant now) {
        return jdbc.sql(SELECT + " WHERE l.id = :id AND " + scope.clause("l.client_id"))
                .param("id", id.value())
                .param("now", Columns.moment(now))
                .param("scope", scope.value())
                .query(LinkStore::link)
                .optional();
    }

    /** Whether this call was the one that did it. */
    boolean revoke(LinkId id, ClientScope scope, String by, Instant now) {
        return jdbc.sql("""
                        UPDATE link
                           SET revoked_at = :now, revoked_by = :by
                         WHERE link.id = :id AND link.revoked_at IS NULL AND %s
                        """.formatted(scope.clause("link.client_id")))
                        .param("now", Columns.moment(now))
                        .param("by", by)
                        .param("id", id.value())
                        .param("scope", scope.value())
                        .update()
                == 1;
    }

    void replace(LinkId old, LinkId by, ClientScope scope) {
        jdbc.sql("UPDATE link SET replaced_by = :by WHERE link.id = :id AND " + scope.clause("link.client_id"))
                .param("by", by.value())
                .param("id", old.value())
                .param("scope", scope.value())
                .update();
    }

    private static Mailed mailed(ResultSet row, String address, String browser) throws SQLException {
        var reader = new Reader(
                new ClientId(row.getLong("client_id")),
                new ContactId(row.getLong("contact_id")),
                row.getString("contact_name"),
                row.getString("email"),
                Proof.LINK,
                address,
                browser);
        String[] permissions = (String[]) row.getArray("permissions").getArray();
        return new Mailed(
                new LinkGrant(new LinkId(row.getLong("link_id")), subject(row), reader),
                Arrays.stream(permissions).map(Permission::of).collect(Collectors.toUnmodifiableSet()),
                Columns.moment(row, "expires_at"),
                row.getBoolean("revoked"));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new LinkId(row.getLong("id")),
                new ClientId(row.getLong("client_id")),
                new ContactId(row.getLong("contact_id")),
                subject(row),
                row.getString("contact_name"),
                row.getString("contact_email"),
                Columns.moment(row, "issued_at"),
                Columns.moment(row, "expires_at"),
                row.getBoolean("expired"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("subject_kind"), row.getLong("subject_id"));
    }
}
