package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.vault.VaultAccess.How;
import caseflow.web.Listing;
import caseflow.web.Stretch;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was at a vault, for its client as for the firm. */
@Service
@Transactional
public class VaultLog {

    private final VaultAccessStore accesses;
    private final VaultStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VaultLog(VaultAccessStore accesses, VaultStore store, ApplicationEventPublisher events, Clock clock) {
        this.accesses = accesses;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. It tells what things are called, and so whoever reads it has opened the vault. */
    public Stretch<VaultAccess, Long> list(ClientId client, Listing listing, ClientScope scope, Actor actor) {
        noteOpening(client, actor, scope);
        Long after = listing.afterNumber();
        Long before = listing.beforeNumber();
        List<VaultAccess> found = accesses.list(client, after, before, scope);
        return Stretch.of(titled(found, scope), VaultAccessStore.ROWS, after, before, VaultAccess::id);
    }

    /** In the transaction in which it happens, or it does not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ClientId client, @Nullable VaultItemId item, How how, Actor actor) {
        accesses.insert(client, item, how, actor, clock.instant());
        events.publishEvent(VaultFact.of(client, item, how, actor));
    }

    /** That somebody came to look at what there is: once, however often they turn its pages. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteOpening(ClientId client, Actor actor, ClientScope scope) {
        Instant now = clock.instant();
        if (!accesses.openedJustNow(client, actor, now, scope)) {
            note(client, null, How.OPENED, actor);
        }
    }

    /** What was destroyed has no names any more. */
    private List<VaultAccess> titled(List<VaultAccess> found, ClientScope scope) {
        List<VaultItemId> items = found.stream()
                .map(VaultAccess::item)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (items.isEmpty()) {
            return found;
        }
        Map<VaultItemId, String> titles = store.find(items, scope).stream()
                .collect(Collectors.toMap(VaultItem::id, item -> item.label().title()));
        return found.stream()
                .map(access -> access.item() == null
                        ? access
                        : access.titled(Objects.requireNonNullElse(titles.get(access.item()), "")))
                .toList();
    }
}
