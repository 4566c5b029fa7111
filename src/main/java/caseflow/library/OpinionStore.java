package caseflow.library;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.database.Columns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What contacts think of articles as they are now: what was said of an older text counts no more. */
@Repository
class OpinionStore {

    private final JdbcClient jdbc;

    OpinionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of what the contact said before. */
    void say(ArticleId article, boolean helpful, ContactId contact, ClientId client, Instant at) {
        jdbc.sql("""
                INSERT INTO library_answer (article_id, client_id, contact_id, helpful, at)
                VALUES (:article, :client, :contact, :helpful, :at)
                ON CONFLICT (article_id, contact_id) DO UPDATE SET helpful = EXCLUDED.helpful, at = EXCLUDED.at
                """)
                .param("article", article.value())
                .param("client", client.value())
                .param("contact", contact.value())
                .param("helpful", helpful)
                .param("at", Columns.moment(at))
                .update();
    }

    Optional<Boolean> of(ArticleId article, ContactId contact, ClientScope scope) {
        return jdbc.sql("""
                SELECT x.helpful
                  FROM library_answer x
                  JOIN library_article a ON a.id = x.article_id AND x.at >= a.changed_at
                 WHERE x.article_id = :article AND x.contact_id = :contact AND
                """ + scope.clause("x.client_id"))
                .param("article", article.value())
                .param("contact", contact.value())
                .param("scope", scope.value())
                .query(Boolean.class)
                .optional();
    }

    Opinions of(ArticleId article, ClientScope scope) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE x.helpful) AS helped, count(*) FILTER (WHERE NOT x.helpful) AS failed
                  FROM library_answer x
                  JOIN library_article a ON a.id = x.article_id AND x.at >= a.changed_at
                 WHERE x.article_id = :article AND
                """ + scope.clause("x.client_id"))
                .param("article", article.value())
                .param("scope", scope.value())
                .query((row, number) -> new Opinions(row.getInt("helped"), row.getInt("failed")))
                .single();
    }
}
