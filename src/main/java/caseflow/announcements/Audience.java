package caseflow.announcements;

import caseflow.clients.ClientId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For whom an announcement is.
 *
 * @param all for every client, now and later
 * @param clients those who were chosen, where it is not for all, with their names
 */
public record Audience(boolean all, Map<ClientId, String> clients) {

    public static final Audience ALL = new Audience(true, Map.of());

    public Audience {
        clients = all ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(clients));
    }

    static Audience of(Map<ClientId, String> clients) {
        return new Audience(false, clients);
    }

    public Set<ClientId> ids() {
        return clients.keySet();
    }

    /** By name. */
    public List<String> names() {
        return List.copyOf(clients.values());
    }
}
