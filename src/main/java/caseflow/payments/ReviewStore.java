package caseflow.payments;

import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReviewStore {

    private static final String ITEM = """
            SELECT r.id, r.kind, r.subject, r.attempt_id, r.amount, r.currency, r.found_at, a.description, c.name AS client_name,
                   d.due_at, d.state = 'warning' AS inquiry
              FROM card_review r
              LEFT JOIN payment_attempt a ON a.id = r.attempt_id
              LEFT JOIN client c ON c.id = a.client_id
              LEFT JOIN card_dispute d ON r.kind = 'dispute' AND d.dispute_id = r.subject
            """;

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same finding twice is one. @return whether it is new */
    boolean add(Finding finding, Instant at) {
        return jdbc.sql("""
                INSERT INTO card_review (kind, subject, attempt_id, amount, currency, found_at)
                VALUES (:kind, :subject, :attempt, :amount, :currency, :at)
                ON CONFLICT (kind, subject) DO NOTHING
                """)
                        .param("kind", finding.kind().key())
                        .param("subject", finding.subject())
                        .param(
                                "attempt",
                                finding.attempt() == null
                                        ? null
                                        : finding.attempt().value())
                        .param(
                                "amount",
                                finding.amount() == null
                                        ? null
                                        : finding.amount().getAmount())
                        .param(
                                "currency",
                                finding.amount() == null
                                        ? null
                                        : finding.amount().getCurrencyUnit().getCode())
                        .param("at", Columns.moment(at))
                        .update()
                == 1;
    }

    List<ReviewItem> open(int limit) {
        return jdbc.sql(ITEM + " WHERE r.settled_at IS NULL ORDER BY r.id DESC LIMIT :limit")
                .param("limit", limit)
                .query(ReviewStore::item)
                .list();
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM card_review WHERE settled_at IS NULL")
                .query(Integer.class)
                .single();
    }

    Optional<ReviewItem> lock(long id) {
        return jdbc.sql(ITEM + " WHERE r.id = :id AND r.settled_at IS NULL FOR UPDATE OF r")
                .param("id", id)
                .query(ReviewStore::item)
                .optional();
    }

    void settle(long id, Instant at, String by) {
        jdbc.sql("UPDATE card_review SET settled_at = :at, settled_by = :by WHERE id = :id AND settled_at IS NULL")
                .param("at", Columns.moment(at))
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** What resolved itself, as a dispute that was decided. */
    void settle(Finding.Kind kind, String subject, Instant at, String by) {
        jdbc.sql("""
                UPDATE card_review SET settled_at = :at, settled_by = :by
                 WHERE kind = :kind AND subject = :subject AND settled_at IS NULL
                """)
                .param("at", Columns.moment(at))
                .param("by", by)
                .param("kind", kind.key())
                .param("subject", subject)
                .update();
    }

    private static ReviewItem item(ResultSet row, int number) throws SQLException {
        @Nullable Long attempt = Columns.numberOrNull(row, "attempt_id");
        return new ReviewItem(
                row.getLong("id"),
                Finding.Kind.of(row.getString("kind")),
                row.getString("subject"),
                attempt == null ? null : new AttemptId(attempt),
                row.getString("description"),
                row.getString("client_name"),
                row.getString("currency") == null ? null : Columns.money(row, "amount"),
                Columns.momentOrNull(row, "due_at"),
                row.getBoolean("inquiry"),
                Columns.moment(row, "found_at"));
    }
}
