package caseflow.vault;

import caseflow.attachments.Arrival;
import caseflow.attachments.Arrivals;
import caseflow.clients.ClientId;
import caseflow.crypto.OwnerKeys;
import caseflow.crypto.SealBroken;
import caseflow.storage.Blob;
import caseflow.storage.Content;
import caseflow.storage.Storage;
import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals the parts of items with the key of their client’s vault, and opens them. */
@Component
class VaultSeals {

    private static final Logger LOG = LoggerFactory.getLogger(VaultSeals.class);

    private final OwnerKeys keys;
    private final Arrivals arrivals;
    private final Storage storage;
    private final JsonMapper json;

    /** A file that is kept: the bytes as they lie there, and what came. */
    record Kept(Blob blob, Label.FileLabel label) {}

    VaultSeals(OwnerKeys keys, Arrivals arrivals, Storage storage, JsonMapper json) {
        this.keys = keys;
        this.arrivals = arrivals;
        this.storage = storage;
        this.json = json;
    }

    byte[] seal(ClientId client, VaultItemId item, Part part, Object plain) {
        return keys.seal(VaultKeys.owner(client), part.of(item.value()), json.writeValueAsBytes(plain));
    }

    /** @throws VaultItemDamaged if it was not sealed for this */
    <T> T open(ClientId client, VaultItemId item, Part part, byte[] sealed, Class<T> as) {
        try {
            return json.readValue(keys.open(VaultKeys.owner(client), part.of(item.value()), sealed), as);
        } catch (SealBroken broken) {
            throw damaged(item, part, broken);
        }
    }

    private static VaultItemDamaged damaged(VaultItemId item, Part part, Exception broken) {
        LOG.error("The {} of vault item {} does not open", part.key(), item, broken);
        return new VaultItemDamaged();
    }

    /** The client's key stays as it is until the transaction ends. */
    void hold(ClientId client) {
        keys.hold(VaultKeys.owner(client));
    }

    byte[] newFileKey(ClientId client, VaultItemId item) {
        return keys.newFileKey(VaultKeys.owner(client), Part.FILE.of(item.value()));
    }

    /**
     * Keeps a file sealed for the client, before the storage seals it for itself.
     *
     * @param name as the browser gave it
     */
    Kept put(ClientId client, VaultItemId item, byte[] fileKey, String name, InputStream bytes) {
        Arrival file = arrivals.of(name, bytes);
        try (var counted = new Counted(file.bytes())) {
            Blob blob = storage.put(place -> seal(client, item, fileKey, counted, place));
            return new Kept(blob, new Label.FileLabel(file.name(), file.contentType(), counted.count()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void seal(ClientId client, VaultItemId item, byte[] fileKey, InputStream bytes, OutputStream place)
            throws IOException {
        try (OutputStream sealing =
                keys.sealing(VaultKeys.owner(client), Part.FILE.of(item.value()), fileKey, new LeftOpen(place))) {
            Content.of(bytes).onto(sealing);
        }
    }

    /** @throws VaultItemDamaged if it was not sealed for this, as far as its beginning tells */
    InputStream open(ClientId client, VaultItemId item, byte[] fileKey, Blob blob) {
        InputStream sealed = storage.open(blob);
        try {
            var bytes = new BufferedInputStream(
                    keys.opening(VaultKeys.owner(client), Part.FILE.of(item.value()), fileKey, sealed));
            bytes.mark(1);
            bytes.read();
            bytes.reset();
            return bytes;
        } catch (IOException | SealBroken broken) {
            close(sealed, broken);
            throw damaged(item, Part.FILE, broken);
        } catch (RuntimeException | Error refused) {
            close(sealed, refused);
            throw refused;
        }
    }

    private static void close(InputStream sealed, Throwable why) {
        try {
            sealed.close();
        } catch (IOException besides) {
            why.addSuppressed(besides);
        }
    }

    /** The storage closes the place itself. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream place) {
            super(place);
        }

        @Override
        public void write(byte[] some, int from, int count) throws IOException {
            out.write(some, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
