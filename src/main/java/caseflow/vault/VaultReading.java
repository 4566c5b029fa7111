package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.vault.VaultAccess.How;
import caseflow.web.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what lies in vaults, for the client as for the firm: whatever is opened is noted, in the same transaction.
 * What is out of scope is {@link NotFound}.
 */
@Service
@Transactional
public class VaultReading {

    /** An item, and what is in it. */
    public record Shown(VaultItem item, Secret secret) {}

    private static final Logger LOG = LoggerFactory.getLogger(VaultReading.class);

    private final VaultStore store;
    private final VaultPartStore parts;
    private final VaultSeals seals;
    private final Vault vault;
    private final VaultLog log;
    private final FirmSettings settings;
    private final Clock clock;

    VaultReading(
            VaultStore store,
            VaultPartStore parts,
            VaultSeals seals,
            Vault vault,
            VaultLog log,
            FirmSettings settings,
            Clock clock) {
        this.store = store;
        this.parts = parts;
        this.seals = seals;
        this.vault = vault;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there was ever anything in it. */
    @Transactional(readOnly = true)
    public boolean any(ClientScope scope) {
        return store.any(scope);
    }

    /**
     * All that can be opened, by title.
     *
     * @param words that the title or the file's name has to have; all there is, if there are none
     */
    public List<VaultItem> list(ClientId client, String words, ClientScope scope, Actor actor) {
        log.noteOpening(client, actor, scope);
        String sought = words.toLowerCase(Locale.ROOT);
        return store.current(client, settings.today(), scope).stream()
                .filter(item -> item.label().names().toLowerCase(Locale.ROOT).contains(sought))
                .sorted(Comparator.comparing(item -> item.label().title(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Also one that is gone: what was in it is not, but when and how can be told. */
    public VaultItem find(VaultItemId id, ClientScope scope, Actor actor) {
        VaultItem item = store.find(id, scope).orElseThrow(NotFound::new);
        log.noteOpening(item.client(), actor, scope);
        return item.asOf(settings.today(), clock.instant());
    }

    /**
     * Shows it. What is to be shown once is gone then, if it was a contact who saw it.
     *
     * @throws VaultItemGone if it is not there any more
     */
    public Shown view(VaultItemId id, ClientScope scope, Actor actor) {
        VaultItem item = atHand(id, scope);
        Secret secret = secret(item, scope);
        noteAndEnd(item, How.VIEWED, scope, actor);
        return new Shown(item, secret);
    }

    /**
     * One line of it, to be copied without being shown.
     *
     * @throws VaultItemGone if it is not there any more
     * @throws VaultShownOnce if it is to be shown once
     */
    public String copy(VaultItemId id, Secret.Field field, ClientScope scope, Actor actor) {
        VaultItem item = atHand(id, scope);
        if (endsWith(item, actor)) {
            throw new VaultShownOnce();
        }
        String copied = secret(item, scope).of(field);
        log.note(item.client(), id, How.COPIED, actor);
        return copied;
    }

    /**
     * Its bytes. What is to be shown once is gone then, if it was a contact who took it.
     *
     * @throws VaultItemGone if it is not there any more
     * @throws NotFound if it is no file
     * @throws VaultItemDamaged if its bytes are not as they came; then it is not gone
     * @throws caseflow.storage.BlobUnreadable if they are not there; then it is not gone
     */
    public OpenedFile download(VaultItemId id, ClientScope scope, Actor actor) {
        VaultItem item = atHand(id, scope);
        if (endsWith(item, actor)) {
            readThrough(item, scope);
        }
        OpenedFile file = file(item, scope);
        noteAndEnd(item, How.DOWNLOADED, scope, actor);
        return file;
    }

    /** Before it is given up, all of it has to have been whole. */
    private void readThrough(VaultItem item, ClientScope scope) {
        try (InputStream bytes = file(item, scope).bytes()) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            LOG.error("The file of vault item {} does not open to its end", item.id(), broken);
            throw new VaultItemDamaged();
        }
    }

    /**
     * All that can be taken home, without what is to be shown once.
     *
     * @throws VaultItemDamaged if there is anything that does not open: nobody takes a part for the whole
     */
    public List<VaultItem> export(ClientId client, ClientScope scope, Actor actor) {
        log.note(client, null, How.EXPORTED, actor);
        return store.current(client, settings.today(), scope).stream()
                .map(VaultItem::whole)
                .filter(item -> !item.terms().once())
                .toList();
    }

    /**
     * Of an export, which was noted: of each item its secret.
     *
     * @throws NotFound if one is not there any more
     */
    @Transactional(readOnly = true)
    List<Shown> secrets(List<VaultItem> items, ClientScope scope) {
        Map<VaultItemId, byte[]> sealed =
                parts.find(items.stream().map(VaultItem::id).toList(), Part.SECRET, scope);
        if (sealed.size() < items.size()) {
            throw new NotFound();
        }
        return items.stream()
                .map(item -> new Shown(item, secret(item, Objects.requireNonNull(sealed.get(item.id())))))
                .toList();
    }

    /** Of an export, which was noted. */
    @Transactional(readOnly = true)
    OpenedFile file(VaultItem item, ClientScope scope) {
        Label.FileLabel label = item.label().file();
        if (label == null) {
            throw new NotFound();
        }
        byte[] key = parts.find(item.id(), Part.FILE, scope);
        var blob = Objects.requireNonNull(item.blob(), "a file that is at hand has bytes");
        return new OpenedFile(label, seals.open(item.client(), item.id(), key, blob));
    }

    private Secret secret(VaultItem item, ClientScope scope) {
        return secret(item, parts.find(item.id(), Part.SECRET, scope));
    }

    private Secret secret(VaultItem item, byte[] sealed) {
        return seals.open(item.client(), item.id(), Part.SECRET, sealed, Secret.class);
    }

    private void noteAndEnd(VaultItem item, How how, ClientScope scope, Actor actor) {
        if (endsWith(item, actor)) {
            vault.end(item, Ending.How.SHOWN, actor.name(), scope);
        }
        log.note(item.client(), item.id(), how, actor);
    }

    private static boolean endsWith(VaultItem item, Actor actor) {
        return item.terms().once() && actor.kind() == Actor.Kind.CONTACT;
    }

    private VaultItem atHand(VaultItemId id, ClientScope scope) {
        return store.lock(id, scope).orElseThrow(NotFound::new).atHand(settings.today());
    }
}
