package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.database.RowScope;
import caseflow.seal.SealedDocument;
import caseflow.seal.SealedDocuments;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows a contract by its seal, for whoever holds the file: all that is told stands in it. */
@Component
class SealedContracts implements SealedDocuments {

    private final CopyStore copies;
    private final VersionStore versions;
    private final SignerStore signers;
    private final RowScope rows;
    private final TransactionOperations transaction;

    SealedContracts(
            CopyStore copies,
            VersionStore versions,
            SignerStore signers,
            RowScope rows,
            TransactionOperations transaction) {
        this.copies = copies;
        this.versions = versions;
        this.signers = signers;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public Optional<SealedDocument> find(String fingerprint) {
        try (RowScope.Bound bound = rows.enterFirm()) {
            Optional<SealedDocument> found = transaction.execute(status ->
                    copies.sealed(fingerprint, ClientScope.ALL).map(place -> document(place, ClientScope.ALL)));
            return found == null ? Optional.empty() : found;
        }
    }

    private SealedDocument document(CopyStore.Place place, ClientScope scope) {
        ContractVersion version =
                versions.find(place.contract(), place.number(), scope).orElseThrow();
        Withdrawal withdrawal =
                versions.past(place.contract(), place.number(), scope).withdrawal();
        return new SealedDocument(
                version.terms().topic(),
                signers.of(place.contract(), place.number(), scope).stream()
                        .flatMap(signer -> Stream.ofNullable(signer.signature()))
                        .map(signature -> new caseflow.seal.Signer(signature.name(), signature.at()))
                        .toList(),
                withdrawal == null ? null : withdrawal.at());
    }
}
