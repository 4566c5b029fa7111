package caseflow.contracts;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.contracts.pdf.ContractPdf;
import caseflow.evidence.Evidence;
import caseflow.evidence.Evidences;
import caseflow.pdf.Paper;
import caseflow.pdf.Unprintable;
import caseflow.settings.SigningSettings;
import caseflow.settings.SigningTerms;
import caseflow.web.Languages;
import caseflow.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to contracts on paper, in the client's language: the sealed one as soon as there is one. */
@Service
@Transactional(readOnly = true)
public class ContractPapers {

    private final ContractPdf pdf;
    private final CopyStore copies;
    private final VersionStore versions;
    private final Evidences evidences;
    private final SigningSettings consents;
    private final Clients clients;
    private final Languages languages;

    ContractPapers(
            ContractPdf pdf,
            CopyStore copies,
            VersionStore versions,
            Evidences evidences,
            SigningSettings consents,
            Clients clients,
            Languages languages) {
        this.pdf = pdf;
        this.copies = copies;
        this.versions = versions;
        this.evidences = evidences;
        this.consents = consents;
        this.clients = clients;
        this.languages = languages;
    }

    public Paper of(Contract contract, ClientScope scope) {
        return of(contract, contract.sent().number(), scope);
    }

    /** As it was sent that time; sealed, if it was signed. */
    public Paper of(Contract contract, int number, ClientScope scope) {
        return sealed(contract, number, scope)
                .map(copy -> new Paper(contract.label(), copy))
                .orElseGet(() -> {
                    ContractVersion version =
                            versions.find(contract.id(), number, scope).orElseThrow();
                    return new Paper(contract.label(), pdf.unsigned(version, words(contract.client(), scope)));
                });
    }

    /** When it was sealed; nothing while it is not. */
    public Optional<SealNote> seal(Contract contract, int number, ClientScope scope) {
        return copies.note(contract.id(), number, scope);
    }

    public Optional<byte[]> sealed(Contract contract, int number, ClientScope scope) {
        return copies.find(contract.id(), number, scope);
    }

    /** A draft as it would be sent, marked as one. */
    public Paper preview(ContractDraft draft, ContractVersion version, ClientScope scope) {
        return new Paper(draft.label(), pdf.draft(version, words(draft.content().client(), scope)));
    }

    /** @throws ContractNotReady if no paper can be made of it, and so no signed copy */
    void refuseUnprintable(Contract contract, ClientScope scope) {
        try {
            pdf.unsigned(contract.sent(), words(contract.client(), scope));
        } catch (Unprintable tooMuch) {
            throw ContractNotReady.unprintable(contract.label());
        }
    }

    /** With everything that proves the signatures. */
    byte[] toSeal(Contract contract, ClientScope scope) {
        List<Evidence> proofs = contract.signatures()
                .map(signature -> evidences.find(signature.evidence(), scope))
                .toList();
        List<SigningTerms> terms = proofs.stream()
                .map(proof -> proof.deed().consent())
                .filter(Objects::nonNull)
                .distinct()
                .map(consents::find)
                .toList();
        return pdf.signed(contract, proofs, terms, words(contract.client(), scope));
    }

    /** What readers of the PDF see beside the seal. */
    String reason(Contract contract, ClientScope scope) {
        String names = String.join(
                ", ", contract.signatures().map(Signer.Signature::name).toList());
        return words(contract.client(), scope).say("contracts.pdf.reason", names);
    }

    private Words words(ClientId client, ClientScope scope) {
        return languages.in(clients.find(client, scope).language());
    }
}
