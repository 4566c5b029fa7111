package caseflow.seal;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be said of a file by looking at its seal. */
public sealed interface Verdict {

    /**
     * Sealed by this firm, and every byte is as it was then.
     *
     * @param fingerprint see {@link Sealed}
     */
    record Unchanged(
            String fingerprint, Instant at, @Nullable Instant stampedAt) implements Verdict {}

    /**
     * It carries a seal of this firm, but bytes of it were changed since, or added.
     *
     * @param stampedAt when the document that the seal was made for was stamped
     */
    record Changed(String fingerprint, @Nullable Instant stampedAt) implements Verdict {}

    /** Nothing this firm has sealed. */
    record Foreign(Why why) implements Verdict {}

    /** Why it is none of ours. */
    enum Why {
        NOT_A_PDF,
        TOO_LARGE,
        ENCRYPTED,
        NO_SEAL,
        /** A signature, but not with a key of this firm. */
        OTHER_SEAL,
        /** A signature that is damaged, or none of a kind we know. */
        UNREADABLE;

        /** Of the sentence that says so. */
        public String key() {
            return "seal.foreign." + name().toLowerCase(Locale.ROOT);
        }

        /** Whether there is nothing to judge, because the wrong file was chosen. */
        public boolean unfit() {
            return this == NOT_A_PDF || this == TOO_LARGE || this == ENCRYPTED;
        }
    }
}
