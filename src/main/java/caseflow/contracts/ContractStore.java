package caseflow.contracts;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and moves what has been sent. */
@Repository
class ContractStore {

    private final JdbcClient jdbc;
    private final VersionStore versions;
    private final SignerStore signers;

    ContractStore(JdbcClient jdbc, VersionStore versions, SignerStore signers) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.signers = signers;
    }

    Optional<Contract> find(ContractId id, ClientScope scope) {
        return jdbc.sql("""
                SELECT k.client_id, k.sign_until, k.sent_number,
                       v.declined_at, v.declined_by, v.decline_reason,
                       v.withdrawn_at, v.withdrawn_by, v.withdraw_reason
                  FROM contract k
                  JOIN contract_version v ON v.contract_id = k.id AND v.number = k.sent_number
                 WHERE k.id = :id AND
                """ + scope.clause("k.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query((row, number) -> contract(id, row, scope))
                .optional();
    }

    /** Keeps everybody else from signing or changing it until this transaction ends. */
    Optional<Contract> lock(ContractId id, ClientScope scope) {
        return jdbc.sql("SELECT k.id FROM contract k WHERE k.id = :id AND " + scope.clause("k.client_id")
                        + " FOR UPDATE")
                .param("id", id.value())
                .param("scope", scope.value())
                .query(Long.class)
                .optional()
                .flatMap(locked -> find(id, scope));
    }

    void sent(ContractId id, ContractVersion version, LocalDate signUntil, ClientScope scope) {
        jdbc.sql("""
                UPDATE contract k
                   SET sent_number = :number, sent_draft = version, sent_at = :at, sign_until = :until,
                       reminded_at = NULL, end_reminded_at = NULL
                 WHERE k.id = :id AND
                """ + scope.clause("k.client_id"))
                .param("number", version.number())
                .param("at", Columns.moment(version.at()))
                .param("until", signUntil)
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    /** Whoever is given more time is reminded again. */
    void extend(ContractId id, LocalDate until, ClientScope scope) {
        jdbc.sql("UPDATE contract k SET sign_until = :until, reminded_at = NULL WHERE k.id = :id AND "
                        + scope.clause("k.client_id"))
                .param("until", until)
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void reminded(ContractId id, Instant at, ClientScope scope) {
        jdbc.sql("UPDATE contract k SET reminded_at = :at WHERE k.id = :id AND " + scope.clause("k.client_id"))
                .param("at", Columns.moment(at))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void endReminded(ContractId id, Instant at, ClientScope scope) {
        jdbc.sql("UPDATE contract k SET end_reminded_at = :at WHERE k.id = :id AND " + scope.clause("k.client_id"))
                .param("at", Columns.moment(at))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    private Contract contract(ContractId id, ResultSet row, ClientScope scope) throws SQLException {
        int number = row.getInt("sent_number");
        return new Contract(
                id,
                new ClientId(row.getLong("client_id")),
                versions.find(id, number, scope).orElseThrow(),
                row.getObject("sign_until", LocalDate.class),
                signers.of(id, number, scope),
                refusal(row),
                withdrawal(row, scope));
    }

    private static @Nullable Refusal refusal(ResultSet row) throws SQLException {
        Instant at = Columns.momentOrNull(row, "declined_at");
        return at == null ? null : new Refusal(at, row.getString("declined_by"), row.getString("decline_reason"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row, ClientScope scope) throws SQLException {
        Instant at = Columns.momentOrNull(row, "withdrawn_at");
        boolean inside = scope.client().isEmpty();
        return at == null
                ? null
                : new Withdrawal(at, row.getString("withdrawn_by"), inside ? row.getString("withdraw_reason") : "");
    }
}
