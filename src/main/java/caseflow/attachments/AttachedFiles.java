package caseflow.attachments;

import caseflow.clients.ClientScope;
import caseflow.storage.BlobHolder;
import caseflow.storage.BlobId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An attachment that was removed is still shown by what was sent with it, so that its file is needed all the same. */
@Component
class AttachedFiles implements BlobHolder {

    private final AttachmentStore store;

    AttachedFiles(AttachmentStore store) {
        this.store = store;
    }

    @Override
    public Set<BlobId> known(Collection<BlobId> asked) {
        return store.known(asked, ClientScope.ALL);
    }
}
