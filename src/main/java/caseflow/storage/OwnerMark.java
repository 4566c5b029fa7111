package caseflow.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The name of the database that the files belong to, which lies among them. Another database knows none of them, and would
 * take every one for an orphan.
 */
@Component
class OwnerMark {

    static final BlobId PLACE = new BlobId(new UUID(0, 0));

    private static final int LONGEST = 100;

    private final Warehouse warehouse;
    private final StorageStore store;

    OwnerMark(Warehouse warehouse, StorageStore store) {
        this.warehouse = warehouse;
        this.store = store;
    }

    /** Files that are nobody's yet become ours. */
    boolean ours() throws IOException {
        String name = store.owner().toString();
        Optional<Warehouse.Outgoing> found = warehouse.find(PLACE);
        if (found.isEmpty()) {
            write(name);
            return true;
        }
        try (InputStream mark = found.get().bytes()) {
            return name.equals(new String(mark.readNBytes(LONGEST), StandardCharsets.UTF_8));
        }
    }

    private void write(String name) throws IOException {
        try (Warehouse.Incoming mark = warehouse.receive(PLACE)) {
            mark.bytes().write(name.getBytes(StandardCharsets.UTF_8));
            mark.keep();
        }
    }
}
