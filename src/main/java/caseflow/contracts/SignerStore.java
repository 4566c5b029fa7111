package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.database.Columns;
import caseflow.evidence.EvidenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked to sign, and who has. A signature is put once. */
@Repository
class SignerStore {

    private final JdbcClient jdbc;

    SignerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Contract contract) {
        contract.signers().forEach(signer -> insert(contract, signer));
    }

    private void insert(Contract contract, Signer signer) {
        ContactId contact = signer.contact();
        jdbc.sql("""
                INSERT INTO contract_signer (contract_id, client_id, number, place, contact_id, name, email)
                VALUES (:contract, :client, :number, :place, :contact, :name, :email)
                """)
                .param("contract", contract.id().value())
                .param("client", contract.client().value())
                .param("number", contract.sent().number())
                .param("place", signer.place())
                .param("contact", contact == null ? null : contact.value())
                .param("name", signer.name())
                .param("email", signer.email())
                .update();
    }

    List<Signer> of(ContractId contract, int number, ClientScope scope) {
        return jdbc.sql("""
                SELECT s.place, s.contact_id, s.name, s.email, s.signed_at, s.signed_name, s.evidence_id
                  FROM contract_signer s
                 WHERE s.contract_id = :contract AND s.number = :number AND
                """ + scope.clause("s.client_id") + " ORDER BY s.place")
                .param("contract", contract.value())
                .param("number", number)
                .param("scope", scope.value())
                .query(SignerStore::signer)
                .list();
    }

    void sign(Contract contract, Signer place, Signer.Signature signature, ClientScope scope) {
        int signed = jdbc.sql("""
                UPDATE contract_signer s
                   SET signed_at = :at, signed_name = :name, evidence_id = :evidence
                 WHERE s.contract_id = :contract AND s.number = :number AND s.place = :place AND s.signed_at IS NULL
                   AND
                """ + scope.clause("s.client_id"))
                .param("at", Columns.moment(signature.at()))
                .param("name", signature.name())
                .param("evidence", signature.evidence().value())
                .param("contract", contract.id().value())
                .param("number", contract.sent().number())
                .param("place", place.place())
                .param("scope", scope.value())
                .update();
        if (signed != 1) {
            throw new IllegalStateException("a place that was free is not");
        }
    }

    private static Signer signer(ResultSet row, int number) throws SQLException {
        Long contact = Columns.numberOrNull(row, "contact_id");
        return new Signer(
                row.getInt("place"),
                contact == null ? null : new ContactId(contact),
                row.getString("name"),
                row.getString("email"),
                signature(row));
    }

    private static Signer.@Nullable Signature signature(ResultSet row) throws SQLException {
        Instant at = Columns.momentOrNull(row, "signed_at");
        return at == null
                ? null
                : new Signer.Signature(row.getString("signed_name"), at, new EvidenceId(row.getLong("evidence_id")));
    }
}
