package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.ContractFact.What;
import caseflow.contracts.mail.OutcomeLetter;
import caseflow.evidence.Act;
import caseflow.evidence.Deed;
import caseflow.evidence.Evidence;
import caseflow.evidence.Evidences;
import caseflow.evidence.Reader;
import caseflow.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each signs once, and with the last signature the contract is sealed; all in one transaction, with the evidence. */
@Service
@Transactional
public class Signatures {

    private final ContractStore store;
    private final SignerStore signers;
    private final VersionStore versions;
    private final Sealing sealing;
    private final Evidences evidences;
    private final OutcomeLetter letter;
    private final SigningFacts facts;

    Signatures(
            ContractStore store,
            SignerStore signers,
            VersionStore versions,
            Sealing sealing,
            Evidences evidences,
            OutcomeLetter letter,
            SigningFacts facts) {
        this.store = store;
        this.signers = signers;
        this.versions = versions;
        this.sealing = sealing;
        this.evidences = evidences;
        this.letter = letter;
        this.facts = facts;
    }

    /**
     * @throws NotAskedToSign if the reader is not asked to sign it, or has already
     * @throws ContractClosed if nobody can any more, or there is a newer version to read first
     */
    public Contract sign(ContractId id, Signing signing, Reader reader, ClientScope scope, Actor actor) {
        Contract contract = lock(id, scope);
        Signer place = contract.signable(signing.number(), reader, facts.today());
        Evidence proof = evidences.record(deed(contract, Act.SIGNED, signing.name(), "", signing.consent()), reader);
        signers.sign(contract, place, new Signer.Signature(signing.name(), proof.at(), proof.id()), scope);
        Contract signed = store.find(id, scope).orElseThrow();
        facts.publish(signed, What.SIGNED, actor);
        if (signed.signed()) {
            versions.signed(signed, proof.at(), scope);
            facts.publish(signed, What.COMPLETED, actor);
        }
        if (!signed.signed() || !sealing.seal(signed, scope)) {
            letter.signed(signed, signing.name());
        }
        return signed;
    }

    /**
     * For everybody who is asked to sign.
     *
     * @param reason may be empty
     * @throws caseflow.web.Conflict as for {@link #sign}
     */
    public void decline(ContractId id, int number, String reason, Reader reader, ClientScope scope, Actor actor) {
        Contract contract = lock(id, scope);
        contract.declinable(number, reader, facts.today());
        Evidence proof = evidences.record(deed(contract, Act.DECLINED, "", reason, null), reader);
        var refusal = new Refusal(proof.at(), reader.name(), reason);
        versions.decline(contract, refusal, proof.id(), scope);
        facts.publish(contract, What.DECLINED, actor);
        letter.declined(contract, refusal);
    }

    private static Deed deed(Contract contract, Act act, String name, String reason, @Nullable Integer consent) {
        ContractVersion sent = contract.sent();
        return new Deed(contract.subject(), sent.number(), act, name, reason, sent.sha256(), consent);
    }

    private Contract lock(ContractId id, ClientScope scope) {
        return store.lock(id, scope).orElseThrow(NotFound::new);
    }
}
