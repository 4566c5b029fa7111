package caseflow.seal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document we have sealed, to whoever holds it.
 *
 * @param withdrawnAt since when the firm does not let it stand any more
 */
public record SealedDocument(
        String title, List<Signer> signers, @Nullable Instant withdrawnAt) {

    public SealedDocument {
        signers = List.copyOf(signers);
    }
}
