package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import caseflow.web.WebSettings;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who works at the firm, for admins. There is always one of them left. */
@Service
@Transactional
public class StaffRoster {

    private final ColleagueStore store;
    private final AccountStore accounts;
    private final Departures departures;
    private final StaffInvitations invitations;
    private final ApplicationEventPublisher events;
    private final WebSettings web;
    private final Clock clock;

    StaffRoster(
            ColleagueStore store,
            AccountStore accounts,
            Departures departures,
            StaffInvitations invitations,
            ApplicationEventPublisher events,
            WebSettings web,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.departures = departures;
        this.invitations = invitations;
        this.events = events;
        this.web = web;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Colleague> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Colleague find(long id) {
        return everybody().find(id);
    }

    /**
     * Mails them a link to set a password.
     *
     * @throws AddressTaken if somebody signs in with that address already
     */
    public void invite(String name, String email, Role role, Actor actor) {
        long id = accounts.insert(email, name, web.languages().get(0), role, clock.instant())
                .orElseThrow(() -> new AddressTaken(email));
        invitations.send(id);
        tell(StaffFact.What.INVITED, name, actor);
    }

    /** Mails it again; the link mailed before dies. */
    public Colleague inviteAgain(long id, Actor actor) {
        Colleague one = everybody().find(id);
        if (!one.is(Colleague.Standing.INVITED)) {
            throw new NotFound();
        }
        invitations.send(id);
        tell(StaffFact.What.INVITED_AGAIN, one.name(), actor);
        return one;
    }

    /** @throws LastAdmin if nobody else could run the firm */
    public Colleague give(long id, Role role, SignedIn admin, Actor actor) {
        Colleagues all = held();
        Colleague one = others(all, id, admin);
        if (one.is(Colleague.Standing.OFF)) {
            throw new ColleagueOff(one.name());
        }
        if (one.role() != role) {
            all.spare(one);
            store.give(id, role);
            tell(role == Role.ADMIN ? StaffFact.What.PROMOTED : StaffFact.What.DEMOTED, one.name(), actor);
        }
        return one;
    }

    /** Ends their sessions and links at once. @throws LastAdmin if nobody else could run the firm */
    public Colleague switchOff(long id, SignedIn admin, Actor actor) {
        Colleagues all = held();
        Colleague one = others(all, id, admin);
        if (!one.is(Colleague.Standing.OFF)) {
            all.spare(one);
            store.switchOff(id, clock.instant());
            departures.of(id);
            tell(StaffFact.What.SWITCHED_OFF, one.name(), actor);
        }
        return one;
    }

    public Colleague switchOn(long id, Actor actor) {
        Colleague one = held().find(id);
        if (one.is(Colleague.Standing.OFF)) {
            store.switchOff(id, null);
            tell(StaffFact.What.SWITCHED_ON, one.name(), actor);
        }
        return one;
    }

    private Colleagues everybody() {
        return new Colleagues(store.all());
    }

    private Colleagues held() {
        store.lock();
        return everybody();
    }

    private static Colleague others(Colleagues all, long id, SignedIn admin) {
        Colleague one = all.find(id);
        if (id == admin.accountId()) {
            throw new NotOneself();
        }
        return one;
    }

    private void tell(StaffFact.What what, String name, Actor actor) {
        events.publishEvent(new StaffFact(actor, what, name));
    }
}
