package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the texts that the firm begins its contracts with. */
@Service
@Transactional
public class ContractTemplates {

    private static final String PLACE = "contract-templates";

    private final TemplateStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractTemplates(TemplateStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<ContractTemplate> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public ContractTemplate find(long id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** @throws NameTaken if another one is called so */
    public void add(ContractTemplate template, Actor actor) {
        refuseTaken(template);
        store.insert(template, clock.instant(), actor.name());
        events.publishEvent(new ContractKitChanged(actor, PLACE, template.name(), "template.saved"));
    }

    /**
     * @throws NameTaken if another one is called so
     * @throws ContractChangedMeanwhile if it has been saved since it was read
     */
    public void save(ContractTemplate template, Actor actor) {
        find(template.id());
        refuseTaken(template);
        if (!store.update(template)) {
            throw new ContractChangedMeanwhile(template.name());
        }
        events.publishEvent(new ContractKitChanged(actor, PLACE, template.name(), "template.saved"));
    }

    public void delete(long id, Actor actor) {
        ContractTemplate template = find(id);
        store.delete(id);
        events.publishEvent(new ContractKitChanged(actor, PLACE, template.name(), "template.deleted"));
    }

    private void refuseTaken(ContractTemplate template) {
        if (store.taken(template.name(), template.id())) {
            throw new NameTaken(template.name());
        }
    }
}
