package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.ContractFact.What;
import caseflow.contracts.mail.SigningLetter;
import caseflow.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends contracts: what is written becomes the next version, frozen, and everybody who is to sign it has a letter. */
@Service
@Transactional
public class ContractDispatches {

    private final ContractDraftStore drafts;
    private final ContractStore store;
    private final Versions versions;
    private final ContractPapers papers;
    private final SigningLetter letter;
    private final SigningFacts facts;
    private final Clock clock;

    ContractDispatches(
            ContractDraftStore drafts,
            ContractStore store,
            Versions versions,
            ContractPapers papers,
            SigningLetter letter,
            SigningFacts facts,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.versions = versions;
        this.papers = papers;
        this.letter = letter;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param seen the draft that the person saw
     * @param signUntil the last day on which it can be signed
     * @return the names of those it was mailed to
     * @throws ContractChangedMeanwhile if it has been saved since
     * @throws ContractNotReady if something is missing, or a signer could not open it
     * @throws ContractBinds if somebody's name stands under the version before
     */
    public List<String> send(ContractId id, int seen, LocalDate signUntil, ClientScope scope, Actor actor) {
        ContractDraft draft = drafts.lock(id, scope).orElseThrow(NotFound::new).atHand();
        store.find(id, scope).ifPresent(Contract::editable);
        draft.seen(seen).readyToSend(signUntil, facts.today());
        Contract contract = versions.freeze(draft, signUntil, scope, actor);
        letter.refuseOutOfReach(contract, scope);
        papers.refuseUnprintable(contract, scope);
        facts.publish(contract, What.SENT, actor);
        return letter.sent(contract, scope, actor);
    }

    /** Mails the latest version once more to those who have not signed it. */
    public List<String> mail(ContractId id, ClientScope scope, Actor actor) {
        Contract contract = lock(id, scope).open(facts.today());
        return remind(contract, scope, actor);
    }

    /** Before its last day, and only if it still waits for a signature. */
    void remind(ContractId id, ClientScope scope, Actor actor) {
        Contract contract = lock(id, scope);
        if (contract.state(facts.today()) == ContractState.OPEN) {
            remind(contract, scope, actor);
        }
    }

    private List<String> remind(Contract contract, ClientScope scope, Actor actor) {
        List<String> names = letter.reminder(contract, scope, actor);
        store.reminded(contract.id(), clock.instant(), scope);
        if (!names.isEmpty()) {
            facts.publish(contract, What.REMINDED, actor);
        }
        return names;
    }

    /** @throws ContractNotReady if that day has passed already */
    public void extend(ContractId id, LocalDate until, ClientScope scope, Actor actor) {
        Contract contract = lock(id, scope);
        store.extend(id, contract.extend(until, facts.today()), scope);
        facts.publish(contract, What.EXTENDED, actor);
    }

    /**
     * Takes it back, with what signatures there are: it stays readable, and a new version can be sent.
     *
     * @param mark of the contract as the person saw it
     * @throws ContractMovedOn if somebody has signed since
     */
    public void withdraw(ContractId id, String mark, String reason, ClientScope scope, Actor actor) {
        Contract contract = lock(id, scope).seen(mark);
        versions.withdraw(contract, contract.withdraw(clock.instant(), actor.name(), reason), scope);
        facts.publish(contract, contract.touched() ? What.CLEARED : What.WITHDRAWN, actor);
        letter.withdrawn(contract, scope);
    }

    private Contract lock(ContractId id, ClientScope scope) {
        drafts.lock(id, scope).orElseThrow(NotFound::new).atHand();
        return store.find(id, scope).orElseThrow(NotFound::new);
    }
}
