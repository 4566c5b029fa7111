package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.evidence.EvidenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was sent, as it was sent, and what became of it. */
@Repository
class VersionStore {

    private static final TypeReference<List<ContractVersion.File>> FILES = new TypeReference<>() {};

    private static final String VERSION = """
            SELECT v.number, v.topic, v.type, v.currency, v.value, v.starts_on, v.ends_on, v.text, v.document, v.files,
                   v.sha256, v.sent_at, v.sent_by
              FROM contract_version v
             WHERE v.contract_id = :contract AND
            """;

    private static final String PAST = """
            SELECT v.number, v.sent_at, v.sent_by, v.signed_at, v.declined_at, v.withdrawn_at, v.withdrawn_by,
                   v.withdraw_reason
              FROM contract_version v
             WHERE v.contract_id = :contract AND
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(ContractId contract, ContractContent content, ContractVersion version) {
        Terms terms = version.terms();
        jdbc.sql("""
                INSERT INTO contract_version (contract_id, client_id, number, topic, type, currency, value, starts_on,
                                              ends_on, text, document, files, sha256, sent_at, sent_by)
                VALUES (:contract, :client, :number, :topic, :type, :currency, :value, :starts,
                        :ends, :text, :document, :files, :sha256, :at, :by)
                """)
                .param("contract", contract.value())
                .param("client", content.client().value())
                .param("number", version.number())
                .param("topic", terms.topic())
                .param("type", terms.type())
                .param("currency", content.currency().getCode())
                .param("value", terms.value() == null ? null : terms.value().getAmount())
                .param("starts", terms.startsOn())
                .param("ends", terms.endsOn())
                .param("text", version.text())
                .param("document", version.document())
                .param("files", json.writeValueAsString(version.files()))
                .param("sha256", version.sha256())
                .param("at", Columns.moment(version.at()))
                .param("by", version.by())
                .update();
    }

    Optional<ContractVersion> find(ContractId contract, int number, ClientScope scope) {
        return jdbc.sql(VERSION + scope.clause("v.client_id") + " AND v.number = :number")
                .param("contract", contract.value())
                .param("number", number)
                .param("scope", scope.value())
                .query(this::version)
                .optional();
    }

    /** The latest first. */
    List<PastVersion> of(ContractId contract, ClientScope scope) {
        return jdbc.sql(PAST + scope.clause("v.client_id") + " ORDER BY v.number DESC")
                .param("contract", contract.value())
                .param("scope", scope.value())
                .query(VersionStore::past)
                .list();
    }

    /** What became of one that there is. */
    PastVersion past(ContractId contract, int number, ClientScope scope) {
        return jdbc.sql(PAST + scope.clause("v.client_id") + " AND v.number = :number")
                .param("contract", contract.value())
                .param("number", number)
                .param("scope", scope.value())
                .query(VersionStore::past)
                .single();
    }

    void signed(Contract contract, Instant at, ClientScope scope) {
        jdbc.sql("""
                UPDATE contract_version v SET signed_at = :at
                 WHERE v.contract_id = :contract AND v.number = :number AND
                """ + scope.clause("v.client_id"))
                .param("at", Columns.moment(at))
                .param("contract", contract.id().value())
                .param("number", contract.sent().number())
                .param("scope", scope.value())
                .update();
    }

    void decline(Contract contract, Refusal refusal, EvidenceId evidence, ClientScope scope) {
        jdbc.sql("""
                UPDATE contract_version v
                   SET declined_at = :at, declined_by = :by, decline_reason = :reason, decline_evidence_id = :evidence
                 WHERE v.contract_id = :contract AND v.number = :number AND
                """ + scope.clause("v.client_id"))
                .param("at", Columns.moment(refusal.at()))
                .param("by", refusal.by())
                .param("reason", refusal.reason())
                .param("evidence", evidence.value())
                .param("contract", contract.id().value())
                .param("number", contract.sent().number())
                .param("scope", scope.value())
                .update();
    }

    void withdraw(Contract contract, Withdrawal withdrawal, ClientScope scope) {
        jdbc.sql("""
                UPDATE contract_version v
                   SET withdrawn_at = :at, withdrawn_by = :by, withdraw_reason = :reason
                 WHERE v.contract_id = :contract AND v.number = :number AND
                """ + scope.clause("v.client_id"))
                .param("at", Columns.moment(withdrawal.at()))
                .param("by", withdrawal.by())
                .param("reason", withdrawal.reason())
                .param("contract", contract.id().value())
                .param("number", contract.sent().number())
                .param("scope", scope.value())
                .update();
    }

    private ContractVersion version(ResultSet row, int number) throws SQLException {
        return new ContractVersion(
                row.getInt("number"),
                terms(row),
                row.getString("text"),
                row.getString("document"),
                row.getString("sha256"),
                json.readValue(row.getString("files"), FILES),
                Columns.moment(row, "sent_at"),
                row.getString("sent_by"));
    }

    static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getString("topic"),
                row.getString("type"),
                Columns.moneyOrNull(row, "value"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    private static PastVersion past(ResultSet row, int number) throws SQLException {
        Instant withdrawnAt = Columns.momentOrNull(row, "withdrawn_at");
        return new PastVersion(
                row.getInt("number"),
                Columns.moment(row, "sent_at"),
                row.getString("sent_by"),
                Columns.momentOrNull(row, "signed_at"),
                Columns.momentOrNull(row, "declined_at"),
                withdrawnAt == null
                        ? null
                        : new Withdrawal(withdrawnAt, row.getString("withdrawn_by"), row.getString("withdraw_reason")));
    }
}
