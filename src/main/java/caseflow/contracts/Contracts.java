package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.settings.FirmSettings;
import caseflow.web.NotFound;
import caseflow.web.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what has been sent. What is out of scope, or still a draft, is {@link NotFound}. */
@Service
@Transactional(readOnly = true)
public class Contracts {

    private final ContractStore store;
    private final VersionStore versions;
    private final ContractListStore lists;
    private final FirmSettings settings;

    Contracts(ContractStore store, VersionStore versions, ContractListStore lists, FirmSettings settings) {
        this.store = store;
        this.versions = versions;
        this.lists = lists;
        this.settings = settings;
    }

    public Contract find(ContractId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    /** Nothing for a draft. */
    public Optional<Contract> lookUp(ContractId id, ClientScope scope) {
        return store.find(id, scope);
    }

    /** As it was sent that time. */
    public ContractVersion version(ContractId id, int number, ClientScope scope) {
        return versions.find(id, number, scope).orElseThrow(NotFound::new);
    }

    /** The latest first; none of a draft. */
    public List<PastVersion> versions(ContractId id, ClientScope scope) {
        return versions.of(id, scope);
    }

    public Stretch<ContractSummary, ContractId> list(ContractQuery query, ClientScope scope) {
        return Stretch.of(
                lists.list(query, scope), ContractListStore.ROWS, query.after(), query.before(), ContractSummary::id);
    }

    /** What waits for this contact's own signature, the most pressing first. */
    public List<ContractSummary> awaiting(ContactId contact, ClientScope scope, int limit) {
        return lists.awaiting(contact, scope, settings.today(), limit);
    }

    /** Everything else that this contact can see: what waits for others, and what is decided. */
    public Stretch<ContractSummary, ContractId> others(
            ContactId contact, @Nullable ContractId after, ClientScope scope) {
        return Stretch.of(
                lists.others(contact, after, scope, settings.today()),
                ContractListStore.ROWS,
                after,
                null,
                ContractSummary::id);
    }

    List<ContractId> unreminded(LocalDate today, LocalDate until, Instant sentBefore, ClientScope scope) {
        return lists.unreminded(today, until, sentBefore, scope);
    }

    List<ContractId> ending(LocalDate today, LocalDate until, ClientScope scope) {
        return lists.ending(today, until, scope);
    }
}
