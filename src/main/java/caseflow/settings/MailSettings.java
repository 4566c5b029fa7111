package caseflow.settings;

import caseflow.activity.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The door to what letters may say and which are written; remembered as briefly as {@link FirmSettings} are. */
@Service
public class MailSettings {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private record Memory(MailRules rules, Instant until) {}

    private final MailRulesStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable Memory memory;

    MailSettings(MailRulesStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public MailRules rules() {
        Memory known = memory;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.until)) {
            return known.rules;
        }
        MailRules rules = store.read();
        memory = new Memory(rules, now.plus(REMEMBERED));
        return rules;
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
        memory = null;
        events.publishEvent(new MailRulesChanged(actor));
    }

    /** A page read before the change was committed may have remembered what was. */
    @TransactionalEventListener
    public void forget(MailRulesChanged committed) {
        memory = null;
    }
}
