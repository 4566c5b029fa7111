package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.attachments.NewFile;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.vault.VaultAccess.How;
import caseflow.web.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm's door to vaults: what is put into them, and taken out. What is out of scope is {@link NotFound}. */
@Service
@Transactional
public class Vault {

    /** In one vault: it is shown on one page, and searched once it is open. */
    public static final int MOST = 1_000;

    private final VaultStore store;
    private final VaultPartStore parts;
    private final VaultSeals seals;
    private final VaultLog log;
    private final FirmSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vault(
            VaultStore store,
            VaultPartStore parts,
            VaultSeals seals,
            VaultLog log,
            FirmSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.parts = parts;
        this.seals = seals;
        this.log = log;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param client found within the scope
     * @throws caseflow.crypto.KeyDestroyed if its vault was destroyed
     * @throws VaultFull if there is no room
     */
    public VaultItemId add(ClientId client, String title, Secret secret, VaultItem.Terms terms, Actor actor) {
        VaultItemId item = insert(client, terms, actor);
        seal(client, item, Label.of(title, secret), secret);
        keepWithin(client);
        return item;
    }

    /**
     * All of them, or none.
     *
     * @param client found within the scope
     * @param files each with the name it came with
     * @throws caseflow.crypto.KeyDestroyed if its vault was destroyed
     * @throws VaultFull if there is no room for all
     */
    public void addFiles(ClientId client, List<NewFile> files, VaultItem.Terms terms, Actor actor) {
        for (NewFile file : files) {
            try (InputStream bytes = file.bytes().getInputStream()) {
                addFile(client, file.name(), bytes, terms, actor);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** As {@link #addFiles}, one alone. */
    public VaultItemId addFile(ClientId client, String name, InputStream bytes, VaultItem.Terms terms, Actor actor) {
        VaultItemId item = insert(client, terms, actor);
        byte[] key = seals.newFileKey(client, item);
        parts.put(item, client, Part.FILE, key);
        VaultSeals.Kept file = seals.put(client, item, key, name, bytes);
        store.file(item, file.blob(), ClientScope.of(client));
        seal(client, item, new Label(file.label().name(), List.of(), file.label()), Secret.noted(""));
        keepWithin(client);
        return item;
    }

    /** @param seen the version that the person saw */
    public void change(
            VaultItemId id,
            int seen,
            String title,
            Secret secret,
            VaultItem.Terms terms,
            ClientScope scope,
            Actor actor) {
        ClientId client = store.find(id, scope).orElseThrow(NotFound::new).client();
        // the key before the item, as whoever destroys a vault comes by them
        seals.hold(client);
        VaultItem item = lock(id, scope).atHand(settings.today()).whole().seen(seen);
        store.update(id, terms, scope);
        seal(client, id, item.label().over(title, secret), secret);
        log.note(item.client(), id, How.CHANGED, actor);
    }

    /** For good. Its title stays, for the log. */
    public void remove(VaultItemId id, ClientScope scope, Actor actor) {
        VaultItem item = lock(id, scope).atHand(settings.today());
        end(item, Ending.How.REMOVED, actor.name(), scope);
        log.note(item.client(), id, How.REMOVED, actor);
    }

    List<VaultItemId> expired(ClientScope scope) {
        return store.expired(settings.today(), scope);
    }

    /** Takes out what has had its last day. */
    void expire(VaultItemId id, ClientScope scope) {
        VaultItem item = lock(id, scope);
        if (item.ending() == null && item.terms().over(settings.today())) {
            end(item, Ending.How.EXPIRED, Actor.system().name(), scope);
            events.publishEvent(VaultFact.expired(item));
        }
    }

    void end(VaultItem item, Ending.How how, String by, ClientScope scope) {
        store.end(item.id(), new Ending(how, clock.instant(), by), scope);
        parts.shred(item.id(), scope);
    }

    private VaultItemId insert(ClientId client, VaultItem.Terms terms, Actor actor) {
        VaultItemId item = store.insert(client, terms, clock.instant(), actor.name());
        log.note(client, item, How.ADDED, actor);
        return item;
    }

    /** Last, so that nobody waits while a file comes. */
    private void keepWithin(ClientId client) {
        if (store.lockAndCount(client) > MOST) {
            throw new VaultFull(MOST);
        }
    }

    private void seal(ClientId client, VaultItemId item, Label label, Secret secret) {
        parts.put(item, client, Part.LABEL, seals.seal(client, item, Part.LABEL, label));
        parts.put(item, client, Part.SECRET, seals.seal(client, item, Part.SECRET, secret));
    }

    private VaultItem lock(VaultItemId id, ClientScope scope) {
        return store.lock(id, scope).orElseThrow(NotFound::new);
    }
}
