package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.ContractFact.What;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what staff write. The client sees nothing of it before it is sent. */
@Service
@Transactional
public class ContractDrafts {

    private final ContractDraftStore store;
    private final ContractStore contracts;
    private final Freezing freezing;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractDrafts(
            ContractDraftStore store,
            ContractStore contracts,
            Freezing freezing,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.contracts = contracts;
        this.freezing = freezing;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ContractDraft find(ContractId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    /** @throws caseflow.web.Conflict if somebody's name stands under it, or it lies in the trash */
    @Transactional(readOnly = true)
    public ContractDraft findEditable(ContractId id, ClientScope scope) {
        ContractDraft draft = find(id, scope).atHand();
        contracts.find(id, scope).ifPresent(Contract::editable);
        return draft;
    }

    /** The part of the page that would be signed if it were sent now, with what is still missing marked. */
    @Transactional(readOnly = true)
    public Preview preview(ContractDraft draft, ClientScope scope) {
        Frozen frozen = freezing.freeze(draft, scope);
        ContractVersion version = new ContractVersion(
                draft.sends() + 1,
                draft.terms(),
                frozen.merged().text(),
                frozen.document(),
                "",
                frozen.files(),
                clock.instant(),
                "");
        return new Preview(version, String.join(", ", frozen.merged().gaps()));
    }

    /** @param gaps the merge fields that have nothing to stand in them; empty if none */
    public record Preview(ContractVersion version, String gaps) {}

    public ContractDraft draft(ContractContent content, ClientScope scope, Actor actor) {
        ContractId id = store.insert(content, clock.instant(), actor.name());
        ContractDraft draft = find(id, scope);
        events.publishEvent(ContractFact.of(draft, What.DRAFTED, actor));
        return draft;
    }

    /**
     * @param seen the draft that the person saw
     * @throws ContractChangedMeanwhile if it has been saved since
     * @throws caseflow.web.Conflict as for {@link #findEditable}
     */
    public ContractDraft edit(ContractId id, int seen, ContractContent content, ClientScope scope, Actor actor) {
        ContractDraft draft = lock(id, scope).atHand();
        contracts.find(id, scope).ifPresent(Contract::editable);
        draft.seen(seen);
        store.update(id, content, scope);
        ContractDraft edited = find(id, scope);
        events.publishEvent(ContractFact.of(edited, What.EDITED, actor));
        return edited;
    }

    /** A new draft with the same content, whatever became of the old one. */
    public ContractDraft copy(ContractId id, ClientScope scope, Actor actor) {
        return draft(find(id, scope).content(), scope, actor);
    }

    /**
     * Puts it away. It can be taken out again.
     *
     * @throws ContractBinds if it waits for a signature or is signed
     */
    public void trash(ContractId id, ClientScope scope, Actor actor) {
        ContractDraft draft = lock(id, scope).atHand();
        contracts.find(id, scope).ifPresent(contract -> contract.disposable(settings.today()));
        store.trash(id, new ContractDraft.Trash(clock.instant(), actor.name()), scope);
        events.publishEvent(ContractFact.of(draft, What.TRASHED, actor));
    }

    public void restore(ContractId id, ClientScope scope, Actor actor) {
        ContractDraft draft = lock(id, scope);
        if (draft.trash() != null) {
            store.trash(id, null, scope);
            events.publishEvent(ContractFact.of(draft, What.RESTORED, actor));
        }
    }

    private ContractDraft lock(ContractId id, ClientScope scope) {
        return store.lock(id, scope).orElseThrow(NotFound::new);
    }
}
