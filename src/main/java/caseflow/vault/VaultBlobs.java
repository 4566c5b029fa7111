package caseflow.vault;

import caseflow.clients.ClientScope;
import caseflow.storage.BlobHolder;
import caseflow.storage.BlobId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A file whose key is gone is no use to anybody. */
@Component
class VaultBlobs implements BlobHolder {

    private final VaultStore store;

    VaultBlobs(VaultStore store) {
        this.store = store;
    }

    @Override
    public Set<BlobId> known(Collection<BlobId> asked) {
        return store.known(asked, ClientScope.ALL);
    }
}
