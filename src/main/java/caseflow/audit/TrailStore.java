package caseflow.audit;

import caseflow.database.Columns;
import caseflow.database.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TrailStore {

    private final JdbcClient jdbc;

    TrailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everybody in the trail with that in their name, or in the e-mail address of their account. The first part steps through
     * the index from one to the next, so that it takes as long as there are people, and not rows.
     */
    Narrowing.People people(String words) {
        record Person(String name, long account) {}
        List<Person> found = jdbc.sql("""
                WITH RECURSIVE person (name, account) AS (
                    (SELECT actor_name, actor_account_id FROM audit ORDER BY actor_name, actor_account_id LIMIT 1)
                    UNION ALL
                    SELECT next.actor_name, next.actor_account_id
                      FROM person
                      CROSS JOIN LATERAL (
                          (SELECT actor_name, actor_account_id FROM audit
                            WHERE actor_name = person.name AND actor_account_id > person.account
                            ORDER BY actor_account_id LIMIT 1)
                          UNION ALL
                          (SELECT actor_name, actor_account_id FROM audit
                            WHERE actor_name = person.name AND actor_account_id IS NULL
                              AND person.account IS NOT NULL
                            LIMIT 1)
                          UNION ALL
                          (SELECT actor_name, actor_account_id FROM audit
                            WHERE actor_name > person.name
                            ORDER BY actor_name, actor_account_id LIMIT 1)
                          LIMIT 1) next
                )
                SELECT person.name, coalesce(person.account, 0) AS account
                  FROM person
                  LEFT JOIN account ON account.id = person.account
                 WHERE lower(person.name) LIKE :words OR lower(account.email) LIKE :words
                """)
                .param("words", Likeness.containing(words))
                .query((row, number) -> new Person(row.getString("name"), row.getLong("account")))
                .list();
        return new Narrowing.People(
                found.stream().map(Person::name).toList(),
                found.stream().map(Person::account).toList());
    }

    List<Long> clients(String words) {
        return jdbc.sql("SELECT id FROM client WHERE lower(name) LIKE :words OR lower(number) LIKE :words")
                .param("words", Likeness.containing(words))
                .query(Long.class)
                .list();
    }

    /**
     * The newest first, or, before a place, the nearest first.
     *
     * @param limit how many at most
     */
    List<TrailRow> list(Narrowing which, @Nullable Place after, @Nullable Place before, int limit) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = conditions(which, values);
        Place edge = before == null ? after : before;
        String order = before == null ? "DESC" : "ASC";
        if (edge != null) {
            conditions.add("(happened_at, id) %s (:edge, :edgeId)".formatted(before == null ? "<" : ">"));
            values.put("edge", Columns.moment(edge.at()));
            values.put("edgeId", edge.id());
        }
        values.put("limit", limit);
        return jdbc.sql("""
                SELECT a.id, a.happened_at, a.actor_kind, a.actor_name, p.email, a.address, a.client_id,
                       c.name AS client_name, a.deed, a.path, a.label, a.amount, a.currency
                  FROM (SELECT id, happened_at, actor_kind, actor_account_id, actor_name, address, client_id, deed,
                               path, label, amount, currency
                          FROM audit
                         WHERE %s
                         ORDER BY happened_at %2$s, id %2$s
                         LIMIT :limit) a
                  LEFT JOIN client c ON c.id = a.client_id
                  LEFT JOIN account p ON p.id = a.actor_account_id
                 ORDER BY a.happened_at %2$s, a.id %2$s
                """.formatted(String.join(" AND ", conditions), order))
                .params(values)
                .query(TrailStore::row)
                .list();
    }

    private static List<String> conditions(Narrowing which, Map<String, Object> values) {
        List<String> all = new ArrayList<>(List.of("TRUE"));
        Narrowing.People people = which.people();
        if (people != null) {
            // the index finds the names, and each goes with its own account only
            all.add("""
                    actor_name = ANY (:names) AND coalesce(actor_account_id, 0) = ANY (:accounts)
                    AND (actor_name, coalesce(actor_account_id, 0))
                        IN (SELECT * FROM unnest(CAST(:names AS text[]), CAST(:accounts AS bigint[])))
                    """);
            values.put("names", people.names().toArray(String[]::new));
            values.put("accounts", people.accounts().toArray(Long[]::new));
        }
        if (which.clients() != null) {
            all.add("client_id = ANY (:clients)");
            values.put("clients", which.clients().toArray(Long[]::new));
        }
        if (!which.kind().isEmpty()) {
            all.add("kind = :kind");
            values.put("kind", which.kind());
        }
        time("from", ">=", which.from(), all, values);
        time("until", "<", which.until(), all, values);
        if (!which.words().isEmpty()) {
            all.add("lower(label) LIKE :words");
            values.put("words", Likeness.containing(which.words()));
        }
        return all;
    }

    private static void time(
            String name, String sign, @Nullable Instant at, List<String> all, Map<String, Object> values) {
        if (at != null) {
            all.add("happened_at %s :%s".formatted(sign, name));
            values.put(name, Columns.moment(at));
        }
    }

    private static TrailRow row(ResultSet row, int number) throws SQLException {
        return new TrailRow(
                row.getLong("id"),
                Columns.moment(row, "happened_at"),
                row.getString("actor_kind"),
                row.getString("actor_name"),
                row.getString("email"),
                row.getString("address"),
                Columns.numberOrNull(row, "client_id"),
                row.getString("client_name"),
                row.getString("deed"),
                row.getString("path"),
                row.getString("label"),
                Columns.moneyOrNull(row, "amount"));
    }
}
