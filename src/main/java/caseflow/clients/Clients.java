package caseflow.clients;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to clients. What is out of scope is {@link NotFound}. */
@Service
@Transactional
public class Clients {

    static final int PAGE = 25;

    private final ClientStore store;
    private final ClientListStore lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(ClientStore store, ClientListStore lists, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Client find(ClientId id, ClientScope scope) {
        return store.find(id, scope).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public ClientList list(ClientSearch search, ClientScope scope) {
        ClientId before = search.before();
        return before == null ? onwards(search, scope) : backwards(before, search.words(), scope);
    }

    private ClientList onwards(ClientSearch search, ClientScope scope) {
        List<ClientSummary> found = lists.after(search.after(), search.words(), PAGE + 1, scope);
        List<ClientSummary> rows = found.subList(0, Math.min(PAGE, found.size()));
        boolean first = search.after() == null || rows.isEmpty();
        boolean last = found.size() <= PAGE;
        return new ClientList(
                rows, first ? null : rows.get(0).id(), last ? null : last(rows).id());
    }

    private ClientList backwards(ClientId edge, String words, ClientScope scope) {
        List<ClientSummary> found = lists.before(edge, words, PAGE + 1, scope);
        List<ClientSummary> rows = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        Collections.reverse(rows);
        boolean first = found.size() <= PAGE;
        return new ClientList(
                rows,
                first ? null : rows.get(0).id(),
                rows.isEmpty() ? null : last(rows).id());
    }

    private static ClientSummary last(List<ClientSummary> rows) {
        return rows.get(rows.size() - 1);
    }

    public Client create(ClientDetails details, Actor actor) {
        Client client = store.insert(details, clock.instant());
        events.publishEvent(new ClientCreated(actor, client.id(), client.number(), client.name()));
        return client;
    }

    /**
     * @param version of the client that the person saw
     * @throws ClientChangedMeanwhile if it has been saved since
     */
    public Client update(ClientId id, int version, ClientDetails details, ClientScope scope, Actor actor) {
        Client client = store.lock(id, scope).orElseThrow(NotFound::new).change(version, details);
        store.update(client, scope);
        events.publishEvent(new ClientChanged(actor, id, client.number(), client.name()));
        return client;
    }
}
