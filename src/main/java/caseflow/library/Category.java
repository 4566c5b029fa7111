package caseflow.library;

/** What articles are filed under. */
public record Category(CategoryId id, String name) {

    public static final int LONGEST_NAME = 80;
}
