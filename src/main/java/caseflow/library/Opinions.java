package caseflow.library;

/**
 * How many contacts said what of an article.
 *
 * @param helped that it was of help
 * @param failed that it was not
 */
public record Opinions(int helped, int failed) {}
