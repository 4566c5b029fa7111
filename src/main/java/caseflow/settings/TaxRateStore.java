package caseflow.settings;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TaxRateStore {

    private static final String RATES = "SELECT id, name, percent, active, usual FROM tax_rate ";

    private final JdbcClient jdbc;

    TaxRateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaxRate> all() {
        return jdbc.sql(RATES + "ORDER BY active DESC, lower(name), id")
                .query(TaxRateStore::rate)
                .list();
    }

    Optional<TaxRate> lock(long id) {
        return jdbc.sql(RATES + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(TaxRateStore::rate)
                .optional();
    }

    /** @return whether the name was free among those that are offered */
    boolean add(String name, BigDecimal percent) {
        return jdbc.sql("""
                INSERT INTO tax_rate (name, percent) VALUES (:name, :percent)
                ON CONFLICT (lower(name)) WHERE active DO NOTHING
                """).param("name", name).param("percent", percent).update() == 1;
    }

    /** @return whether the name is still, or again, free */
    boolean offer(long id, boolean offered) {
        return jdbc.sql("""
                UPDATE tax_rate SET active = :offered, usual = usual AND :offered
                 WHERE id = :id
                   AND NOT EXISTS (SELECT 1 FROM tax_rate other
                                    WHERE other.active AND :offered AND other.id <> tax_rate.id
                                      AND lower(other.name) = lower(tax_rate.name))
                """).param("id", id).param("offered", offered).update() == 1;
    }

    void noneUsual() {
        jdbc.sql("UPDATE tax_rate SET usual = false WHERE usual").update();
    }

    void usual(long id) {
        jdbc.sql("UPDATE tax_rate SET usual = true WHERE id = :id AND active")
                .param("id", id)
                .update();
    }

    private static TaxRate rate(ResultSet row, int number) throws SQLException {
        return new TaxRate(
                row.getLong("id"),
                row.getString("name"),
                row.getBigDecimal("percent"),
                row.getBoolean("active"),
                row.getBoolean("usual"));
    }
}
