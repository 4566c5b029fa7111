package caseflow.library;

import caseflow.storage.BlobHolder;
import caseflow.storage.BlobId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The file of a picture is needed as long as there is the picture. */
@Component
class PictureBlobs implements BlobHolder {

    private final PictureStore store;

    PictureBlobs(PictureStore store) {
        this.store = store;
    }

    @Override
    public Set<BlobId> known(Collection<BlobId> asked) {
        return store.known(asked);
    }
}
