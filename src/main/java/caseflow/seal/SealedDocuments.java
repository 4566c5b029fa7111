package caseflow.seal;

import java.util.Optional;

/** Whoever has documents sealed says here which, one bean for each kind. */
public interface SealedDocuments {

    /**
     * Asked for a visitor who is nobody, so outside of any transaction and row scope: holding the file is what lets them
     * know.
     *
     * @param fingerprint see {@link Sealed}
     */
    Optional<SealedDocument> find(String fingerprint);
}
