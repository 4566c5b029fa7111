package caseflow.payments;

import caseflow.clients.ClientScope;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CardListStore {

    private final JdbcClient jdbc;

    CardListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CardSummary> latest(int limit, ClientScope scope) {
        return jdbc.sql("""
                SELECT a.id, c.name, a.description, a.state, a.amount, a.currency, a.opened_at,
                       coalesce((SELECT sum(e.amount) FROM card_entry e WHERE e.attempt_id = a.id), 0) AS rest
                  FROM payment_attempt a
                  JOIN client c ON c.id = a.client_id
                 WHERE a.state IN ('received', 'under_way') AND
                """ + scope.clause("a.client_id") + " ORDER BY a.id DESC LIMIT :limit")
                .param("scope", scope.value())
                .param("limit", limit)
                .query((row, number) -> new CardSummary(
                        new AttemptId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("description"),
                        AttemptState.of(row.getString("state")),
                        Columns.money(row, "amount"),
                        Columns.money(row, "rest"),
                        Columns.moment(row, "opened_at")))
                .list();
    }
}
