package caseflow.storage;

import java.util.UUID;

/** The name a file lies under. It says nothing of the file. */
public record BlobId(UUID value) {

    static BlobId fresh() {
        return new BlobId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
