package caseflow.links;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CodeStore {

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of an older one. */
    void put(LinkGrant grant, byte[] sealed, Instant expiresAt) {
        jdbc.sql("""
                INSERT INTO link_code (link_id, client_id, code, expires_at)
                VALUES (:link, :client, :code, :expires)
                ON CONFLICT (link_id) DO UPDATE SET code = :code, expires_at = :expires, tries = 0
                """)
                .param("link", grant.id().value())
                .param("client", grant.reader().client().value())
                .param("code", sealed)
                .param("expires", Columns.moment(expiresAt))
                .update();
    }

    /** Counts a try, and gives what it is compared with; nothing once there were too many, or it is too late. */
    Optional<byte[]> attempt(LinkId link, ClientScope scope, Instant now, int most) {
        return jdbc.sql("""
                UPDATE link_code l
                   SET tries = tries + 1
                 WHERE l.link_id = :link AND l.expires_at > :now AND l.tries < :most AND %s
                RETURNING l.code
                """.formatted(scope.clause("l.client_id")))
                .param("link", link.value())
                .param("now", Columns.moment(now))
                .param("most", most)
                .param("scope", scope.value())
                .query((row, number) -> row.getBytes("code"))
                .optional();
    }

    /** @return whether it was there still */
    boolean use(LinkId link, ClientScope scope) {
        return jdbc.sql("DELETE FROM link_code l WHERE l.link_id = :link AND " + scope.clause("l.client_id"))
                        .param("link", link.value())
                        .param("scope", scope.value())
                        .update()
                == 1;
    }
}
