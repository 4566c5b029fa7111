package caseflow.home;

import caseflow.database.Columns;
import caseflow.database.Errands;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks every module at once what needs somebody of the firm. */
@Repository
class ErrandStore {

    private static final String OF_EACH_KIND = """
            SELECT e.what, e.path, e.list, e.title, e.client, e.who, e.at, e.day, e.place, e.total
              FROM (SELECT own.*, count(*) OVER (PARTITION BY own.what, own.list) AS total,
                           row_number() OVER (PARTITION BY own.what, own.list ORDER BY own.at DESC, own.day, own.path)
                               AS place
                      FROM (%s) AS own (what, path, list, title, client, who, at, day)) AS e
             WHERE e.place <= :limit
             ORDER BY e.at DESC NULLS LAST, e.day, e.list, e.what, e.place
            """;

    private final JdbcClient jdbc;
    private final String sql;

    ErrandStore(JdbcClient jdbc, List<Errands> modules) {
        this.jdbc = jdbc;
        sql = OF_EACH_KIND.formatted(modules.stream().map(Errands::sql).collect(Collectors.joining(" UNION ALL ")));
    }

    /**
     * What just happened comes first, the latest first, then what ends, the next first.
     *
     * @param now as the clock has it
     * @param soon the last day that is near
     * @param since when something is news
     * @param limit of each kind
     */
    List<Errand> errands(Instant now, LocalDate today, LocalDate soon, Instant since, int limit) {
        return jdbc.sql(sql)
                .param("now", Columns.moment(now))
                .param("today", today)
                .param("soon", soon)
                .param("since", Columns.moment(since))
                .param("limit", limit)
                .query(ErrandStore::errand)
                .list();
    }

    private static Errand errand(ResultSet row, int number) throws SQLException {
        return new Errand(
                row.getString("what"),
                row.getString("path"),
                row.getString("list"),
                row.getString("title"),
                row.getString("client"),
                row.getString("who"),
                Columns.momentOrNull(row, "at"),
                row.getObject("day", LocalDate.class),
                row.getInt("place"),
                row.getInt("total"));
    }
}
