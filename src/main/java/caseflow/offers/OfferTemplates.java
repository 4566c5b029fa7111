package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the templates that the firm keeps for both kinds. */
@Service
@Transactional
public class OfferTemplates {

    private final OfferTemplateStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferTemplates(OfferTemplateStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<OfferTemplate> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public OfferTemplate find(long id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** @throws TemplateNameTaken if another one is called so */
    public long add(OfferTemplate template, Actor actor) {
        refuseTaken(template);
        long id = store.insert(template, clock.instant(), actor.name());
        events.publishEvent(new OfferTemplateChanged(actor, id, template.name(), "saved"));
        return id;
    }

    /**
     * @throws TemplateNameTaken if another one is called so
     * @throws TemplateChangedMeanwhile if it has been saved since it was read
     */
    public void save(OfferTemplate template, Actor actor) {
        find(template.id());
        refuseTaken(template);
        if (!store.update(template)) {
            throw new TemplateChangedMeanwhile(template.name());
        }
        events.publishEvent(new OfferTemplateChanged(actor, template.id(), template.name(), "saved"));
    }

    public void delete(long id, Actor actor) {
        OfferTemplate template = find(id);
        store.delete(id);
        events.publishEvent(new OfferTemplateChanged(actor, id, template.name(), "deleted"));
    }

    private void refuseTaken(OfferTemplate template) {
        if (store.taken(template.name(), template.id())) {
            throw new TemplateNameTaken(template.name());
        }
    }
}
