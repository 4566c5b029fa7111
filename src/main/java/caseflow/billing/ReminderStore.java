package caseflow.billing;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What clients were reminded of, and what it is time to remind them of. */
@Repository
class ReminderStore {

    /** An invoice whose turn it is, and the step. */
    record Turn(InvoiceId invoice, int step) {}

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose turn it is. A step whose day had come by the day of issue is none: the invoice itself said it.
     *
     * @param plan of what was due on which day which step is to be sent
     * @param only the one asked about; none for all
     * @param quiet the moment since when nothing may have been sent, whatever the date was then and there
     */
    List<Turn> turns(
            SortedMap<LocalDate, Integer> plan,
            @Nullable InvoiceId only,
            LocalDate today,
            Instant quiet,
            ClientScope scope) {
        return jdbc.sql("""
                SELECT i.id, d.step
                  FROM unnest(:days, :steps) AS d (days, step)
                  JOIN invoice i ON i.due_on = CAST(:today AS date) - d.days
                 WHERE %s AND %s
                   AND (:only::bigint IS NULL OR i.id = :only)
                   AND i.reminders_paused_at IS NULL AND i.issued_on < :today AND i.issued_on < i.due_on + d.step
                   AND NOT %s
                   AND NOT EXISTS (SELECT FROM invoice_reminder r
                                    WHERE r.invoice_id = i.id
                                      AND (r.reminded_on >= :today OR r.step >= d.step OR r.reminded_at > :quiet))
                 ORDER BY i.client_id, i.due_on, i.id
                """.formatted(scope.clause("i.client_id"), InvoiceListStore.OPEN, InvoiceListStore.UNDER_WAY))
                .param("days", days(plan, today))
                .param("steps", plan.values().toArray(Integer[]::new))
                .param("only", only == null ? null : only.value())
                .param("today", today)
                .param("quiet", Columns.moment(quiet))
                .param("scope", scope.value())
                .query((row, number) -> new Turn(new InvoiceId(row.getLong("id")), row.getInt("step")))
                .list();
    }

    private static Integer[] days(SortedMap<LocalDate, Integer> plan, LocalDate today) {
        return plan.keySet().stream()
                .map(due -> (int) ChronoUnit.DAYS.between(due, today))
                .toArray(Integer[]::new);
    }

    /** Whether a card is paying it just now. */
    boolean underWay(InvoiceId id, ClientScope scope) {
        return jdbc.sql("SELECT %s FROM invoice i WHERE i.id = :id AND %s"
                        .formatted(InvoiceListStore.UNDER_WAY, scope.clause("i.client_id")))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(Boolean.class)
                .single();
    }

    /** The database refuses a second one on a day: then nothing of the transaction has happened, its letters included. */
    void add(InvoiceId id, Reminder reminder, ClientScope scope) {
        jdbc.sql("""
                INSERT INTO invoice_reminder (invoice_id, client_id, reminded_on, step, reminded_at, reminded_by, readers)
                SELECT i.id, i.client_id, :on, :step, :at, :by, :readers
                  FROM invoice i
                 WHERE i.id = :id AND
                """ + scope.clause("i.client_id"))
                .param("on", reminder.on())
                .param("step", reminder.step())
                .param("at", Columns.moment(reminder.at()))
                .param("by", reminder.by())
                .param("readers", reminder.readers().toArray(String[]::new))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    /** @return whether they were not paused before */
    boolean pause(InvoiceId id, Instant at, String by, ClientScope scope) {
        return jdbc.sql("""
                UPDATE invoice i
                   SET reminders_paused_at = :at, reminders_paused_by = :by
                 WHERE i.id = :id AND i.reminders_paused_at IS NULL AND
                """ + scope.clause("i.client_id"))
                        .param("at", Columns.moment(at))
                        .param("by", by)
                        .param("id", id.value())
                        .param("scope", scope.value())
                        .update()
                == 1;
    }

    /** @return whether they were paused */
    boolean resume(InvoiceId id, ClientScope scope) {
        return jdbc.sql("""
                UPDATE invoice i
                   SET reminders_paused_at = NULL, reminders_paused_by = NULL
                 WHERE i.id = :id AND i.reminders_paused_at IS NOT NULL AND
                """ + scope.clause("i.client_id"))
                        .param("id", id.value())
                        .param("scope", scope.value())
                        .update()
                == 1;
    }

    Reminding of(InvoiceId id, ClientScope scope) {
        List<Reminder> sent = new ArrayList<>();
        Reminding.Pause[] pause = new Reminding.Pause[1];
        jdbc.sql("""
                SELECT i.reminders_paused_at, i.reminders_paused_by,
                       r.reminded_on, r.step, r.reminded_at, r.reminded_by, r.readers
                  FROM invoice i
                  LEFT JOIN invoice_reminder r ON r.invoice_id = i.id
                 WHERE i.id = :id AND %s
                 ORDER BY r.id DESC
                """.formatted(scope.clause("i.client_id")))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(row -> {
                    pause[0] = pause(row);
                    if (row.getObject("reminded_on") != null) {
                        sent.add(reminder(row));
                    }
                });
        return new Reminding(pause[0], sent);
    }

    private static Reminding.@Nullable Pause pause(ResultSet row) throws SQLException {
        Instant at = Columns.momentOrNull(row, "reminders_paused_at");
        return at == null ? null : new Reminding.Pause(at, row.getString("reminders_paused_by"));
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("step", Integer.class),
                Columns.moment(row, "reminded_at"),
                row.getString("reminded_by"),
                List.of((String[]) row.getArray("readers").getArray()));
    }
}
