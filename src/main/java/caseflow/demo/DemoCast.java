package caseflow.demo;

import caseflow.clients.Client;
import caseflow.clients.Matter;
import caseflow.clients.MatterId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who and what has come up in the story so far, by name. */
@Component
@Profile("demo")
class DemoCast {

    private final Map<String, Client> clients = new HashMap<>();
    private final Map<String, MatterId> matters = new HashMap<>();

    void add(Client client) {
        clients.put(client.details().name(), client);
    }

    void add(Matter matter) {
        matters.put(matter.title(), matter.id());
    }

    Client client(String name) {
        return Objects.requireNonNull(clients.get(name), name);
    }

    @Nullable
    MatterId matter(@Nullable String title) {
        return title == null ? null : Objects.requireNonNull(matters.get(title), title);
    }
}
