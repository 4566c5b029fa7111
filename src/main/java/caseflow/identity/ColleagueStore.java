package caseflow.identity;

import caseflow.database.Columns;
import caseflow.identity.passkey.RelyingParty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ColleagueStore {

    private final JdbcClient jdbc;
    private final RelyingParty party;

    ColleagueStore(JdbcClient jdbc, RelyingParty party) {
        this.jdbc = jdbc;
        this.party = party;
    }

    /** Those who work here first, by name. A passkey counts as a factor where it opens something. */
    List<Colleague> all() {
        return jdbc.sql("""
                SELECT a.id, a.name, a.email, a.role, a.password_hash IS NOT NULL AS joined, a.switched_off_at,
                       EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id)
                           OR EXISTS (SELECT FROM passkey k WHERE k.account_id = a.id AND k.host = :host AND :reached)
                              AS factor,
                       (SELECT max(s.seen_at) FROM session s WHERE s.account_id = a.id) AS seen_at
                  FROM account a
                 WHERE a.role IS NOT NULL
                 ORDER BY a.switched_off_at IS NOT NULL, lower(a.name), a.id
                """)
                .param("host", party.host())
                .param("reached", party.obstacle().isEmpty())
                .query(ColleagueStore::colleague)
                .list();
    }

    /** Holds everybody where they are until the transaction ends, so that the last two admins do not leave at once. */
    void lock() {
        jdbc.sql("SELECT id FROM account WHERE role IS NOT NULL ORDER BY id FOR UPDATE")
                .query(Long.class)
                .list();
    }

    void give(long id, Role role) {
        jdbc.sql("UPDATE account SET role = :role WHERE id = :id")
                .param("role", role.key())
                .param("id", id)
                .update();
    }

    void switchOff(long id, @Nullable Instant at) {
        jdbc.sql("UPDATE account SET switched_off_at = :at WHERE id = :id")
                .param("at", at == null ? null : Columns.moment(at))
                .param("id", id)
                .update();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        Colleague.Standing standing = row.getBoolean("joined") ? Colleague.Standing.ACTIVE : Colleague.Standing.INVITED;
        return new Colleague(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                Role.of(row.getString("role")),
                row.getObject("switched_off_at") == null ? standing : Colleague.Standing.OFF,
                row.getBoolean("factor"),
                Columns.momentOrNull(row, "seen_at"));
    }
}
