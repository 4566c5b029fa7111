package caseflow.library;

/**
 * An article that was found.
 *
 * @param whole whether all that was looked for is in it
 */
public record Hit(ArticleId id, String category, Excerpt title, Excerpt text, boolean whole) {}
