package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the firm calls its sorts of contracts. */
@Service
@Transactional
public class ContractTypes {

    private final TypeStore store;
    private final ApplicationEventPublisher events;

    ContractTypes(TypeStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<ContractType> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public ContractType find(long id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** @throws NameTaken if another one is called so */
    public void add(String name, Actor actor) {
        refuseTaken(name, 0);
        store.insert(name);
        events.publishEvent(new ContractKitChanged(actor, "contract-types", name, "type.saved"));
    }

    /** What was sent keeps the name that it was sent with. @throws NameTaken if another one is called so */
    public void rename(long id, String name, Actor actor) {
        find(id);
        refuseTaken(name, id);
        store.rename(id, name);
        events.publishEvent(new ContractKitChanged(actor, "contract-types", name, "type.saved"));
    }

    /** @throws ContractTypeUsed if there is a contract or a template of it */
    public void delete(long id, Actor actor) {
        ContractType type = find(id);
        if (type.used()) {
            throw new ContractTypeUsed(type.name());
        }
        store.delete(id);
        events.publishEvent(new ContractKitChanged(actor, "contract-types", type.name(), "type.deleted"));
    }

    private void refuseTaken(String name, long except) {
        if (store.taken(name, except)) {
            throw new NameTaken(name);
        }
    }
}
