package caseflow.storage;

import java.util.Collection;
import java.util.Set;

/** A module that refers to files. Each has one of these: what nobody knows is taken away after a day. */
public interface BlobHolder {

    /**
     * Those among them that are needed. It is asked within a transaction of the firm's scope, and answers for all clients.
     */
    Set<BlobId> known(Collection<BlobId> asked);
}
