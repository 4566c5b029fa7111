package caseflow.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a text, of which some is marked because it was looked for. */
public record Excerpt(List<Part> parts) {

    /** Signs that PostgreSQL sets around what it found; they mean nothing anywhere, and no text keeps them. */
    static final String BEGIN = "\uE000";

    static final String END = "\uE001";

    /** What PostgreSQL takes for markup, and would leave out; it gets signs in its place that part words. */
    static final String MARKUP = "<>&";

    static final String HIDDEN = "\u0001\u0002\u0003";

    private static final Pattern MARKED = Pattern.compile(BEGIN + "([^" + BEGIN + END + "]*)" + END);
    private static final Pattern STRAY = Pattern.compile("[" + BEGIN + END + "]");

    /** All signs with a meaning of their own here, which no text keeps. */
    private static final Pattern RESERVED = Pattern.compile("[" + BEGIN + END + HIDDEN + "]");

    public record Part(String text, boolean marked) {}

    /** @param text with the signs in it */
    static Excerpt of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher mark = MARKED.matcher(text);
        int from = 0;
        while (mark.find()) {
            add(parts, text.substring(from, mark.start()));
            parts.add(new Part(shown(mark.group(1)), true));
            from = mark.end();
        }
        add(parts, text.substring(from));
        return new Excerpt(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String between) {
        String clean = STRAY.matcher(between).replaceAll("");
        if (!clean.isEmpty()) {
            parts.add(new Part(shown(clean), false));
        }
    }

    /** The text without the signs that have a meaning here. */
    static String without(String text) {
        return RESERVED.matcher(text).replaceAll("");
    }

    private static String shown(String text) {
        String shown = text;
        for (int i = 0; i < HIDDEN.length(); i++) {
            shown = shown.replace(HIDDEN.charAt(i), MARKUP.charAt(i));
        }
        return shown;
    }
}
