package caseflow.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name a file lies under. It says nothing of the file. */
public record BlobId(UUID value) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static BlobId fresh() {
        return new BlobId(UUID.randomUUID());
    }

    /** Nothing if it is the name of something else. */
    static Optional<BlobId> of(String name) {
        return WRITTEN.matcher(name).matches() ? Optional.of(new BlobId(UUID.fromString(name))) : Optional.empty();
    }

    /** Below the place of all files. */
    String place() {
        return toString().substring(0, 2) + "/" + this;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
