package caseflow.pdf;

import caseflow.web.Words;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The line at the foot of each sheet, as a style sheet: the renderer counts pages nowhere else. */
public final class Folio {

    private static final String NUMBER = "\uE000";
    private static final String COUNT = "\uE001";

    /** What is beyond ASCII means nothing in a style sheet, and stays to be seen by whoever looks for the fonts it needs. */
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\p{ASCII}&&[^A-Za-z0-9 ]]");

    /** Here, because a second rule for the same margin replaces the first one whole. */
    private static final String LOOK = "font: 7.5pt Inter; color: #63675f; vertical-align: top; padding-top: 14pt";

    private Folio() {}

    /** What the document is on the one side, {@code Page 2 of 3} on the other; safe to put into markup as it is. */
    public static String css(Words words, String title) {
        String page = quoted(words.say("pdf.page", NUMBER, COUNT))
                .replace(NUMBER, "\" counter(page) \"")
                .replace(COUNT, "\" counter(pages) \"");
        return "@page { @bottom-left { content: %s; %s } @bottom-right { content: %s; text-align: right; %s } }"
                .formatted(quoted(title), LOOK, page, LOOK);
    }

    private static String quoted(String text) {
        return '"' + NOT_PLAIN.matcher(visual(text)).replaceAll(Folio::escaped) + '"';
    }

    /** In the order and with the letters in which it is seen: the renderer turns and joins nothing in its margins. */
    private static String visual(String text) {
        char[] signs = text.toCharArray();
        if (!Bidi.requiresBidi(signs, 0, signs.length)) {
            return text;
        }
        try {
            var joined = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
            return new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).writeReordered(Bidi.DO_MIRRORING);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException("a text that grows and shrinks has room for its letters", impossible);
        }
    }

    private static String escaped(MatchResult sign) {
        return "\\\\%06x ".formatted(sign.group().codePointAt(0));
    }
}
