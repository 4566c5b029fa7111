package caseflow.attachments;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a file is called, without what has no place in a name: folders, signs that cannot be seen, and those that turn the
 * direction of writing, so that {@code exe.fdp} reads as {@code pdf.exe}.
 */
record FileName(String value) {

    static final int LONGEST = 180;

    private static final String NAMELESS = "file";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+");
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,10}$");

    static FileName of(String given) {
        String last = FOLDERS.matcher(given).replaceFirst("");
        String name = Normalizer.normalize(UNSEEN.matcher(last).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
        return new FileName(name.matches("\\.*") ? NAMELESS : shortened(name));
    }

    /** Its ending says what the file is, and stays. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        var ending = ENDING.matcher(name);
        String kept = ending.find() ? ending.group() : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - kept.codePointCount(0, kept.length()))) + kept;
    }
}
