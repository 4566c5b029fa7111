package caseflow.home;

import caseflow.clients.Awaited;
import caseflow.clients.Awaiting;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.Permission;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks all modules at once what waits for a contact. */
@Repository
class AwaitedStore {

    private static final String PART = """
            (SELECT CAST('%s' AS text) AS section, w.id, w.title, w.amount, w.currency, w.until, w.at FROM (%s) w)""";

    private final JdbcClient jdbc;
    private final List<Awaiting> modules;

    AwaitedStore(JdbcClient jdbc, List<Awaiting> modules) {
        this.jdbc = jdbc;
        this.modules = modules;
    }

    /**
     * In the order of no section in particular, but the most pressing of each first.
     *
     * @param sections those that are open to the contact; nobody else's rule is even asked
     * @param limit of each section
     */
    List<Awaited> of(
            ContactId contact, Collection<Permission> sections, ClientScope scope, LocalDate today, int limit) {
        String parts = sections.stream()
                .flatMap(section -> modules.stream()
                        .flatMap(module -> module.awaiting(section, scope).stream())
                        .map(part -> PART.formatted(section.key(), part)))
                .collect(Collectors.joining("\nUNION ALL\n"));
        if (parts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(parts)
                .param("contact", contact.value())
                .param("scope", scope.value())
                .param("today", today)
                .param("limit", limit)
                .query(AwaitedStore::awaited)
                .list();
    }

    private static Awaited awaited(ResultSet row, int number) throws SQLException {
        return new Awaited(
                Permission.of(row.getString("section")),
                row.getLong("id"),
                row.getString("title"),
                Columns.moneyOrNull(row, "amount"),
                row.getObject("until", LocalDate.class),
                Columns.moment(row, "at"));
    }
}
