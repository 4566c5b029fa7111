package caseflow.settings;

import caseflow.activity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to when clients are reminded of what they have to pay. */
@Service
@Transactional
public class ReminderSettings {

    private final ReminderRulesStore store;
    private final ApplicationEventPublisher events;

    ReminderSettings(ReminderRulesStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public ReminderRules rules() {
        return store.read();
    }

    /** @throws ReminderRulesChangedMeanwhile if somebody else was faster */
    public void change(ReminderRules rules, Actor actor) {
        if (!store.write(rules)) {
            throw new ReminderRulesChangedMeanwhile();
        }
        events.publishEvent(new ReminderRulesChanged(actor));
    }
}
