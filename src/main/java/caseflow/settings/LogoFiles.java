package caseflow.settings;

import caseflow.storage.BlobHolder;
import caseflow.storage.BlobId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class LogoFiles implements BlobHolder {

    private final LookStore store;

    LogoFiles(LookStore store) {
        this.store = store;
    }

    @Override
    public Set<BlobId> known(Collection<BlobId> asked) {
        return store.known(asked);
    }
}
