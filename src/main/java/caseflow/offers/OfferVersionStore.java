package caseflow.offers;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent, as it was sent. */
@Repository
class OfferVersionStore {

    private static final String VERSION = """
            SELECT v.number, v.document, v.sha256, v.sent_at, v.sent_by
              FROM offer_version v
             WHERE v.offer_id = :offer AND
            """;

    private final JdbcClient jdbc;
    private final Script script;

    OfferVersionStore(JdbcClient jdbc, Script script) {
        this.jdbc = jdbc;
        this.script = script;
    }

    void insert(OfferId offer, ClientId client, OfferVersion version, String document) {
        Sheet sheet = version.sheet();
        jdbc.sql("""
                INSERT INTO offer_version (offer_id, client_id, number, title, currency, total, document, sha256,
                                           sent_at, sent_by)
                VALUES (:offer, :client, :number, :title, :currency, :total, :document, :sha256, :at, :by)
                """)
                .param("offer", offer.value())
                .param("client", client.value())
                .param("number", version.number())
                .param("title", sheet.title())
                .param("currency", sheet.lines().currency().getCode())
                .param("total", sheet.priced() ? sheet.totals().total().getAmount() : null)
                .param("document", document)
                .param("sha256", version.sha256())
                .param("at", Columns.moment(version.at()))
                .param("by", version.by())
                .update();
    }

    Optional<OfferVersion> find(OfferId offer, int number, ClientScope scope) {
        return jdbc.sql(VERSION + scope.clause("v.client_id") + " AND v.number = :number")
                .param("offer", offer.value())
                .param("number", number)
                .param("scope", scope.value())
                .query(this::version)
                .optional();
    }

    /** The latest first. */
    List<OfferVersion> of(OfferId offer, ClientScope scope) {
        return jdbc.sql(VERSION + scope.clause("v.client_id") + " ORDER BY v.number DESC")
                .param("offer", offer.value())
                .param("scope", scope.value())
                .query(this::version)
                .list();
    }

    private OfferVersion version(ResultSet row, int number) throws SQLException {
        return new OfferVersion(
                row.getInt("number"),
                script.sheet(row.getString("document")),
                row.getString("sha256"),
                Columns.moment(row, "sent_at"),
                row.getString("sent_by"));
    }
}
