package caseflow.library;

/** Binds from a path variable; anything but a number is no such article. */
public record ArticleId(long value) {

    public static ArticleId valueOf(String text) {
        return new ArticleId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
