package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is agreed to by whoever signs electronically. */
@Service
@Transactional
public class SigningSettings {

    private final SigningTermsStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningSettings(SigningTermsStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SigningTerms current() {
        return store.latest();
    }

    /** As they were when somebody signed under them. */
    @Transactional(readOnly = true)
    public SigningTerms find(int version) {
        return store.find(version).orElseThrow(NotFound::new);
    }

    /** Whether a mailed link and a mailed code are enough to sign, without signing in. */
    @Transactional(readOnly = true)
    public boolean byLink() {
        return store.byLink();
    }

    /**
     * What is signed from now on is signed under the new terms, if they are other than the old ones.
     *
     * @param seen the version that the person saw
     * @throws SigningTermsChangedMeanwhile if somebody else was faster
     */
    public void change(int seen, String consent, boolean byLink, Actor actor) {
        SigningTerms old = store.latest();
        if (old.version() != seen) {
            throw new SigningTermsChangedMeanwhile();
        }
        if (!old.consent().equals(consent)) {
            add(new SigningTerms(seen + 1, consent, clock.instant(), actor.name()));
        } else if (store.byLink() == byLink) {
            return;
        }
        store.byLink(byLink);
        events.publishEvent(new SigningTermsChanged(actor, store.latest().version()));
    }

    private void add(SigningTerms terms) {
        if (!store.add(terms)) {
            throw new SigningTermsChangedMeanwhile();
        }
    }
}
