package caseflow.activity;

import caseflow.web.Listing;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

    private static final String COLUMNS = "SELECT id, happened_at, actor_name, deed, path, label, amount, currency";

    static final int ROWS = 30;

    private final JdbcClient jdbc;
    private final String mayKnow;

    AuditStore(JdbcClient jdbc, List<Discretion> modules) {
        this.jdbc = jdbc;
        mayKnow = modules.stream().map(module -> " AND " + module.mayKnow()).collect(Collectors.joining());
    }

    /**
     * The transaction takes its number before the row takes its id. So whoever knows that all transactions up to a number
     * have ended knows the same of all rows up to an id, and the chain of the trail goes by ids.
     */
    void append(AuditedEvent event, Instant at) {
        Actor actor = event.actor();
        jdbc.sql("""
                WITH numbered AS MATERIALIZED (SELECT pg_current_xact_id() AS transaction)
                INSERT INTO audit (happened_at, actor_kind, actor_account_id, actor_name, address,
                                   client_id, deed, path, label, section, amount, currency)
                SELECT :at, :kind, :account::bigint, :name, :address,
                       :client::bigint, :deed, :path, :label, :section, :amount::numeric, :currency
                  FROM numbered
                 WHERE transaction IS NOT NULL
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
    List<Entry> latestOf(long client, long contact, Collection<String> sections, int limit) {
        return jdbc.sql(COLUMNS + """
                 FROM unnest(:sections) AS open(key)
                CROSS JOIN LATERAL (SELECT *
                                      FROM audit
                                     WHERE client_id = :client AND section = open.key%s
                                     ORDER BY id DESC
                                     LIMIT :limit) AS latest
                ORDER BY id DESC
                LIMIT :limit
                """.formatted(mayKnow))
                .param("client", client)
                .param("contact", contact)
                .param("sections", sections.toArray(String[]::new))
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    /** One row more than a page has, so that it is known whether there is another; so do the next two. */
    List<Entry> passed(Listing listing) {
        return page("section IS NOT NULL", listing).query(AuditStore::entry).list();
    }

    List<Entry> about(long client, Listing listing) {
        return page("client_id = :client", listing)
                .param("client", client)
                .query(AuditStore::entry)
                .list();
    }

    List<Entry> shown(long client, long contact, Collection<String> sections, Listing listing) {
        return page("client_id = :client AND section = ANY (:sections)" + mayKnow, listing)
                .param("client", client)
                .param("contact", contact)
                .param("sections", sections.toArray(String[]::new))
                .query(AuditStore::entry)
                .list();
    }

    private StatementSpec page(String which, Listing listing) {
        Long before = listing.beforeNumber();
        Long edge = before == null ? listing.afterNumber() : before;
        String sql = COLUMNS
                + " FROM audit WHERE "
                + which
                + (edge == null ? "" : " AND id %s :edge".formatted(before == null ? "<" : ">"))
                + " ORDER BY id %s LIMIT :limit".formatted(before == null ? "DESC" : "ASC");
        return jdbc.sql(sql).param("edge", edge).param("limit", ROWS + 1);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        return new Entry(
                row.getLong("id"),
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
