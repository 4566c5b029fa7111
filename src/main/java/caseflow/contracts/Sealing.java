package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.ContractFact.What;
import caseflow.contracts.mail.OutcomeLetter;
import caseflow.seal.CannotSeal;
import caseflow.seal.Sealed;
import caseflow.seal.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the signed PDF, once everybody has signed, and sends it to them and to the firm. */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final CopyStore copies;
    private final ContractPapers papers;
    private final Seals seals;
    private final OutcomeLetter letter;
    private final SigningFacts facts;

    Sealing(CopyStore copies, ContractPapers papers, Seals seals, OutcomeLetter letter, SigningFacts facts) {
        this.copies = copies;
        this.papers = papers;
        this.seals = seals;
        this.letter = letter;
        this.facts = facts;
    }

    /**
     * A signature does not wait for anybody else's time stamp, nor for a new certificate: where there is none, the seal is
     * put later, by {@link SealingRound}.
     *
     * @return whether there is a sealed copy now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean seal(Contract contract, ClientScope scope) {
        if (copies.note(contract.id(), contract.sent().number(), scope).isPresent()) {
            return true;
        }
        Sealed sealed;
        try {
            sealed = seals.seal(papers.toSeal(contract, scope), papers.reason(contract, scope));
        } catch (CannotSeal later) {
            LOG.warn("contract {} is signed and not sealed yet: {}", contract.id(), later.getMessage());
            return false;
        }
        copies.insert(contract, sealed);
        facts.publish(contract, What.SEALED, Actor.system());
        letter.sealed(contract, sealed.content(), scope);
        return true;
    }
}
