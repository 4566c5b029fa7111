package caseflow.library;

/**
 * What an article says, and what it is filed under.
 *
 * @param body Markdown
 */
public record Wording(CategoryId category, String title, String body) {

    public static final int LONGEST_TITLE = 160;
}
