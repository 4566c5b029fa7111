package caseflow.library;

import java.time.Instant;

/**
 * An article in a list.
 *
 * @param helped how many contacts said that it helped, since its text was last changed
 */
public record Entry(ArticleId id, String title, boolean published, Instant changedAt, int helped, int failed) {

    /** Whether readers found it of no help more often than of any. */
    public boolean wanting() {
        return failed > helped;
    }
}
