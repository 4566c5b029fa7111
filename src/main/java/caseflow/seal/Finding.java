package caseflow.seal;

import caseflow.seal.Verdict.Changed;
import caseflow.seal.Verdict.Foreign;
import caseflow.seal.Verdict.Unchanged;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds a file is told of it.
 *
 * @param document that its seal was made for, where that is known
 */
public record Finding(Verdict verdict, @Nullable SealedDocument document) {

    /** A small word for the verdict. */
    public String key() {
        if (verdict instanceof Unchanged) {
            return "unchanged";
        }
        return verdict instanceof Changed ? "changed" : "foreign";
    }

    /** How it looks. */
    public String tone() {
        return switch (key()) {
            case "unchanged" -> "flash";
            case "changed" -> "banner bad";
            default -> "banner warn";
        };
    }

    public Verdict.@Nullable Why why() {
        return verdict instanceof Foreign foreign ? foreign.why() : null;
    }

    public @Nullable Instant at() {
        return verdict instanceof Unchanged unchanged ? unchanged.at() : null;
    }

    public @Nullable Instant stampedAt() {
        if (verdict instanceof Unchanged unchanged) {
            return unchanged.stampedAt();
        }
        return verdict instanceof Changed changed ? changed.stampedAt() : null;
    }
}
