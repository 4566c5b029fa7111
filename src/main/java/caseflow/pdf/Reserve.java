package caseflow.pdf;

import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import java.util.stream.Stream;

/** Fonts too large to be read for every document: only those get them that have signs for them. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are frozen, the lists copies
enum Reserve {
    EAST_ASIAN("""
            [\\u1100-\\u11FF \\u2E80-\\uA4CF \\uA960-\\uA97F \\uAC00-\\uD7FF \\uF900-\\uFAFF \\uFE30-\\uFE4F \\uFF00-\\uFFEF
             \\U0001B000-\\U0001B16F \\U00020000-\\U0003FFFF]""", "WenQuanYiMicroHei"),

    /** What that font lacks: signs that are rare but for Japanese names and those of Hong Kong, and marks of their form. */
    RARE_EAST_ASIAN("""
            [\\u1100-\\u11FF \\u2E80-\\u2FFF \\u3004 \\u3018-\\u301B \\u3020 \\u302A-\\u303F \\u3095 \\u3096 \\u309F \\u30A0
             \\u30F7-\\u30FA \\u30FF \\u312A-\\u312F \\u3190-\\u31FF \\u321D-\\u321F \\u322A-\\u3230 \\u3233-\\u4DFF
             \\u9FA6-\\uA4CF \\uA960-\\uA97F \\uD7A4-\\uD7FF \\uFA0E-\\uFAFF \\uFE32 \\uFE45-\\uFE48 \\uFF5F-\\uFF60
             \\uFFA1-\\uFFDF \\uFFE8-\\uFFEF \\U0001B000-\\U0001B16F \\U00020000-\\U0003FFFF \\U000E0100-\\U000E01EF]""", "NotoSansJP", "NotoSansTC"),

    /** Without those that Inter has: many a document has a heart or an arrow, and few have a picture. */
    PICTURES("""
            [[:Extended_Pictographic:] [:Regional_Indicator:] [:Emoji_Modifier:]
             [\\u20E3 \\uFE0E \\uFE0F \\U000E0020-\\U000E007F]
             - [\\u00A9 \\u00AE \\u203C \\u2049 \\u2122 \\u2190-\\u21FF \\u23CF \\u24C2 \\u25AA \\u25B6 \\u25C0 \\u2600
                \\u2605 \\u263C \\u2661 \\u2665 \\u26A0 \\u2764 \\u2B06 \\u2B1C \\U0001F12F]]""", "NotoEmoji");

    private final UnicodeSet signs;
    private final List<String> families;

    Reserve(String signs, String... families) {
        this.signs = new UnicodeSet(signs).freeze();
        this.families = List.of(families);
    }

    static Stream<String> familiesFor(String text) {
        return Stream.of(values())
                .filter(reserve -> reserve.signs.containsSome(text))
                .flatMap(reserve -> reserve.families.stream());
    }
}
