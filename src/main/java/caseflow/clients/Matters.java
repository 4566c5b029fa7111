package caseflow.clients;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to matters. What is out of scope is {@link NotFound}. */
@Service
@Transactional
public class Matters {

    private final MatterStore store;
    private final ClientStore clients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matters(MatterStore store, ClientStore clients, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
    }

    /** Open ones first, in each part the newest first. */
    @Transactional(readOnly = true)
    public List<Matter> of(ClientId client, ClientScope scope) {
        return store.of(client, scope);
    }

    /** What new work can be filed under. */
    @Transactional(readOnly = true)
    public List<Matter> openOf(ClientId client, ClientScope scope) {
        return store.of(client, scope).stream().filter(Matter::open).toList();
    }

    @Transactional(readOnly = true)
    public Matter find(MatterId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    public Matter open(ClientId id, String title, ClientScope scope, Actor actor) {
        Client client = clients.find(id, scope).orElseThrow(NotFound::new);
        Matter matter = store.insert(client.id(), title, clock.instant());
        events.publishEvent(new MatterOpened(actor, client.id(), matter.id(), matter.number(), matter.title()));
        return matter;
    }

    public void rename(MatterId id, String title, ClientScope scope, Actor actor) {
        Matter matter = lock(id, scope).rename(title);
        store.update(matter, scope);
        events.publishEvent(new MatterRenamed(actor, matter.client(), id, matter.number(), matter.title()));
    }

    /** @throws MatterAlreadyClosed if it is */
    public void close(MatterId id, ClientScope scope, Actor actor) {
        Matter matter = lock(id, scope).close(new Closure(clock.instant(), actor.name()));
        store.update(matter, scope);
        events.publishEvent(new MatterClosed(actor, matter.client(), id, matter.number(), matter.title()));
    }

    /** @throws MatterNotClosed if it is open */
    public void reopen(MatterId id, ClientScope scope, Actor actor) {
        Matter matter = lock(id, scope).reopen();
        store.update(matter, scope);
        events.publishEvent(new MatterReopened(actor, matter.client(), id, matter.number(), matter.title()));
    }

    private Matter lock(MatterId id, ClientScope scope) {
        return store.lock(id, scope).orElseThrow(NotFound::new);
    }
}
