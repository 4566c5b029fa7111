package caseflow.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailedLinkStore {

    private static final String SELECT = """
            SELECT id, account_id, purpose, email, expires_at, used_at IS NOT NULL OR revoked_at IS NOT NULL AS spent
              FROM mailed_link
            """;

    private final JdbcClient jdbc;

    MailedLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Token token, long account, LinkPurpose purpose, @Nullable String email, Instant now) {
        jdbc.sql("""
                INSERT INTO mailed_link (token_hash, account_id, purpose, email, issued_at, expires_at)
                VALUES (:hash, :account, :purpose, :email, :now, :expires)
                """)
                .param("hash", token.hash())
                .param("account", account)
                .param("purpose", purpose.key())
                .param("email", email)
                .param("now", utc(now))
                .param("expires", utc(now.plus(purpose.life())))
                .update();
    }

    void revoke(long account, LinkPurpose purpose, Instant now) {
        jdbc.sql("""
                UPDATE mailed_link SET revoked_at = :now
                 WHERE account_id = :account AND purpose = :purpose AND used_at IS NULL AND revoked_at IS NULL
                """)
                .param("now", utc(now))
                .param("account", account)
                .param("purpose", purpose.key())
                .update();
    }

    void revokeAll(long account, Instant now) {
        jdbc.sql("""
                UPDATE mailed_link SET revoked_at = :now
                 WHERE account_id = :account AND used_at IS NULL AND revoked_at IS NULL
                """).param("now", utc(now)).param("account", account).update();
    }

    Optional<MailedLink> find(Token token) {
        return jdbc.sql(SELECT + "WHERE token_hash = :hash")
                .param("hash", token.hash())
                .query(MailedLinkStore::link)
                .optional();
    }

    /** The one of that purpose that is still open, if there is one. */
    Optional<MailedLink> newest(long account, LinkPurpose purpose, Instant now) {
        return jdbc.sql(SELECT + """
                 WHERE account_id = :account AND purpose = :purpose AND used_at IS NULL AND revoked_at IS NULL
                   AND expires_at > :now
                 ORDER BY id DESC
                 LIMIT 1
                """)
                .param("account", account)
                .param("purpose", purpose.key())
                .param("now", utc(now))
                .query(MailedLinkStore::link)
                .optional();
    }

    /** Whether this call was the one that used the link up. */
    boolean use(long link, Instant now) {
        return jdbc.sql("""
                        UPDATE mailed_link SET used_at = :now
                         WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL AND expires_at > :now
                        """).param("now", utc(now)).param("id", link).update() == 1;
    }

    private static MailedLink link(ResultSet row, int number) throws SQLException {
        return new MailedLink(
                row.getLong("id"),
                row.getLong("account_id"),
                LinkPurpose.of(row.getString("purpose")),
                row.getString("email"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("spent"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
