package caseflow.payments;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CardListStore {

    private static final String SUMMARY = """
            SELECT a.id, c.name, a.description, a.state, a.amount, a.currency, a.opened_at,
                   coalesce((SELECT sum(e.amount) FROM card_entry e WHERE e.attempt_id = a.id), 0) AS rest,
                   coalesce((SELECT sum(e.amount) FROM card_entry e
                              WHERE e.attempt_id = a.id AND e.kind IN ('disputed', 'dispute_won')), 0) < 0 AS disputed
              FROM payment_attempt a
              JOIN client c ON c.id = a.client_id
             WHERE a.state IN ('received', 'under_way') AND
            """;

    private final JdbcClient jdbc;

    CardListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row more than a page has, so that it is known whether there is another. */
    List<CardSummary> list(CardList.Place place, ClientScope scope) {
        String order = place.newer() ? "a.id > :id AND %s ORDER BY a.id" : "a.id < :id AND %s ORDER BY a.id DESC";
        return jdbc.sql(SUMMARY + order.formatted(scope.clause("a.client_id")) + " LIMIT :limit")
                .param("id", place.id())
                .param("scope", scope.value())
                .param("limit", CardList.ROWS + 1)
                .query(CardListStore::summary)
                .list();
    }

    private static CardSummary summary(ResultSet row, int number) throws SQLException {
        return new CardSummary(
                new AttemptId(row.getLong("id")),
                row.getString("name"),
                row.getString("description"),
                AttemptState.of(row.getString("state")),
                Columns.money(row, "amount"),
                Columns.money(row, "rest"),
                row.getBoolean("disputed"),
                Columns.moment(row, "opened_at"));
    }
}
