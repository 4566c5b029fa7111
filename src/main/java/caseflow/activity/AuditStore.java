package caseflow.activity;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

    private static final String COLUMNS = "SELECT happened_at, actor_name, deed, path, label, amount, currency";

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(AuditedEvent event, Instant at) {
        Actor actor = event.actor();
        jdbc.sql("""
                INSERT INTO audit (happened_at, actor_kind, actor_account_id, actor_name, address,
                                   client_id, deed, path, label, section, amount, currency)
                VALUES (:at, :kind, :account, :name, :address,
                        :client, :deed, :path, :label, :section, :amount, :currency)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", actor.kind().name().toLowerCase(Locale.ROOT))
                .param("account", actor.accountId())
                .param("name", actor.name())
                .param("address", actor.address())
                .param("client", event.clientId())
                .param("deed", event.deed())
                .param("path", event.path())
                .param("label", event.label())
                .param("section", event.section())
                .param("amount", event.amount())
                .param("currency", event.currency())
                .update();
    }

    List<Entry> latest(int limit) {
        return jdbc.sql(COLUMNS + """
                 FROM audit
                WHERE section IS NOT NULL
                ORDER BY id DESC
                LIMIT :limit
                """)
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    List<Entry> latestOf(long client, int limit) {
        return jdbc.sql(COLUMNS + """
                 FROM audit
                WHERE client_id = :client
                ORDER BY id DESC
                LIMIT :limit
                """)
                .param("client", client)
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    /** The latest of each section first of all, however many others lie between. */
    List<Entry> latestOf(long client, Collection<String> sections, int limit) {
        return jdbc.sql(COLUMNS + """
                 FROM unnest(:sections) AS open(key)
                CROSS JOIN LATERAL (SELECT *
                                      FROM audit
                                     WHERE client_id = :client AND section = open.key
                                     ORDER BY id DESC
                                     LIMIT :limit) AS latest
                ORDER BY id DESC
                LIMIT :limit
                """)
                .param("client", client)
                .param("sections", sections.toArray(String[]::new))
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        return new Entry(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("deed"),
                row.getString("path"),
                row.getString("label"),
                currency == null
                        ? null
                        : Money.of(CurrencyUnit.of(currency), row.getBigDecimal("amount"), RoundingMode.UNNECESSARY));
    }
}
