package caseflow.library;

import java.time.Instant;

/**
 * An article in a list.
 *
 * @param helped how many contacts said that it helped
 */
public record Entry(ArticleId id, String title, boolean published, Instant changedAt, int helped, int failed) {}
