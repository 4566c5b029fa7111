package caseflow.audit;

import caseflow.activity.Actor;
import caseflow.jobs.Jobs;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the chain: it is followed in the background, and what was found stays to be read. */
@Service
@Transactional(readOnly = true)
public class Checks {

    private static final int LATEST = 10;

    private final CheckStore store;
    private final Chain chain;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checks(CheckStore store, Chain chain, Jobs jobs, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.chain = chain;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** @param noted the code of a head that somebody noted earlier; empty if nobody did */
    @Transactional
    public void start(String noted, Actor actor) {
        long id = store.insert(actor.name(), noted, clock.instant());
        events.publishEvent(TrailFact.of(TrailFact.What.VERIFIED, actor));
        jobs.soon(AuditJobs.check(id));
    }

    public List<Check> latest() {
        return store.latest(LATEST);
    }

    /** Where the chain ends now. */
    public Head head() {
        return chain.end().last().head();
    }
}
