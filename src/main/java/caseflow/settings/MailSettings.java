package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.database.Memory;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The door to what letters may say and which are written; remembered as briefly as {@link FirmSettings} are. */
@Service
public class MailSettings {

    private final MailRulesStore store;
    private final ApplicationEventPublisher events;
    private final Memory<MailRules> memory;

    MailSettings(MailRulesStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        memory = new Memory<>(store::read, clock);
    }

    public MailRules rules() {
        return memory.recall();
    }

    /** Whether a letter is to be written on that occasion. */
    public boolean mails(Occasion occasion) {
        return rules().mails(occasion);
    }

    /** @throws MailRulesChangedMeanwhile if somebody else was faster */
    @Transactional
    public void change(MailRules rules, Actor actor) {
        if (!store.write(rules)) {
            throw new MailRulesChangedMeanwhile();
        }
        memory.forget();
        events.publishEvent(new MailRulesChanged(actor));
    }

    @TransactionalEventListener
    public void forget(MailRulesChanged committed) {
        memory.forget();
    }
}
