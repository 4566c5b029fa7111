package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.database.Columns;
import caseflow.seal.Sealed;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed PDFs, each made once. */
@Repository
class CopyStore {

    /** Which contract a seal is on. */
    record Place(ContractId contract, int number) {}

    private final JdbcClient jdbc;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Contract contract, Sealed sealed) {
        jdbc.sql("""
                INSERT INTO contract_copy (contract_id, client_id, number, content, fingerprint, sealed_at, stamped_at)
                VALUES (:contract, :client, :number, :content, :fingerprint, :sealed, :stamped)
                """)
                .param("contract", contract.id().value())
                .param("client", contract.client().value())
                .param("number", contract.sent().number())
                .param("content", sealed.content())
                .param("fingerprint", sealed.fingerprint())
                .param("sealed", Columns.moment(sealed.at()))
                .param("stamped", sealed.stampedAt() == null ? null : Columns.moment(sealed.stampedAt()))
                .update();
    }

    Optional<byte[]> find(ContractId contract, int number, ClientScope scope) {
        return jdbc.sql("""
                SELECT c.content
                  FROM contract_copy c
                 WHERE c.contract_id = :contract AND c.number = :number AND
                """ + scope.clause("c.client_id"))
                .param("contract", contract.value())
                .param("number", number)
                .param("scope", scope.value())
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    Optional<SealNote> note(ContractId contract, int number, ClientScope scope) {
        return jdbc.sql("""
                SELECT c.sealed_at, c.stamped_at
                  FROM contract_copy c
                 WHERE c.contract_id = :contract AND c.number = :number AND
                """ + scope.clause("c.client_id"))
                .param("contract", contract.value())
                .param("number", number)
                .param("scope", scope.value())
                .query((row, n) ->
                        new SealNote(Columns.moment(row, "sealed_at"), Columns.momentOrNull(row, "stamped_at")))
                .optional();
    }

    /** For whoever holds the file, whosoever it is. */
    Optional<Place> sealed(String fingerprint, ClientScope scope) {
        return jdbc.sql("SELECT c.contract_id, c.number FROM contract_copy c WHERE c.fingerprint = :fingerprint AND "
                        + scope.clause("c.client_id"))
                .param("fingerprint", fingerprint)
                .param("scope", scope.value())
                .query((row, n) -> new Place(new ContractId(row.getLong("contract_id")), row.getInt("number")))
                .optional();
    }

    /** Signed by everybody, standing, and without a copy so far. */
    List<ContractId> unsealed(ClientScope scope) {
        return jdbc.sql("""
                SELECT v.contract_id
                  FROM contract_version v
                 WHERE v.signed_at IS NOT NULL AND v.withdrawn_at IS NULL AND %s
                   AND NOT EXISTS (SELECT FROM contract_copy c
                                    WHERE c.contract_id = v.contract_id AND c.number = v.number)
                 ORDER BY v.signed_at
                """.formatted(scope.clause("v.client_id")))
                .param("scope", scope.value())
                .query((row, n) -> new ContractId(row.getLong("contract_id")))
                .list();
    }
}
