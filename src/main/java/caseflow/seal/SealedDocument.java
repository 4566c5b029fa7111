package caseflow.seal;

import java.util.List;

/** What is known of a document we have sealed, to whoever holds it. */
public record SealedDocument(String title, List<Signer> signers) {

    public SealedDocument {
        signers = List.copyOf(signers);
    }
}
