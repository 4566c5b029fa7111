package caseflow.evidence;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name typed in the place of a signature: one line, with nothing in it that its readers cannot see. */
public record TypedName(String value) {

    /** In characters as Unicode counts them. */
    public static final int LONGEST = 120;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int VIRAMA = 9;

    /**
     * @param value as typed
     * @throws IllegalArgumentException if there is an {@link #objection} to it
     */
    public TypedName {
        value = visible(value);
        if (wrong(value) != null) {
            throw new IllegalArgumentException("not a name that can stand for a signature");
        }
    }

    /** The message key of what is wrong with a name as it was typed, if anything is. */
    public static Optional<String> objection(@Nullable String typed) {
        return Optional.ofNullable(wrong(visible(typed == null ? "" : typed)));
    }

    private static @Nullable String wrong(String name) {
        if (name.isEmpty()) {
            return "evidence.name.missing";
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return "evidence.name.long";
        }
        return name.codePoints().anyMatch(UCharacter::isLetter) ? null : "evidence.name.wrong";
    }

    private static String visible(String typed) {
        int[] signs = typed.codePoints()
                .map(sign -> UCharacter.isUWhiteSpace(sign) ? ' ' : sign)
                .filter(sign -> joins(sign) || !hidden(sign))
                .toArray();
        var name = new StringBuilder();
        for (int at = 0; at < signs.length; at++) {
            if (!joins(signs[at]) || belongs(signs, at)) {
                name.appendCodePoint(signs[at]);
            }
        }
        return name.toString().replaceAll(" +", " ").strip();
    }

    private static boolean hidden(int sign) {
        int category = UCharacter.getType(sign);
        return category == ECharacterCategory.CONTROL
                || category == ECharacterCategory.FORMAT
                || category == ECharacterCategory.SURROGATE
                || UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean joins(int sign) {
        return sign == ZERO_WIDTH_NON_JOINER || sign == ZERO_WIDTH_JOINER;
    }

    /** Persian and Indian names are spelled with joiners; anywhere else they only make two names look like one. */
    private static boolean belongs(int[] signs, int at) {
        if (at == 0 || at == signs.length - 1 || !UCharacter.isLetter(signs[at + 1])) {
            return false;
        }
        int before = signs[at - 1];
        return UCharacter.getCombiningClass(before) == VIRAMA
                || UCharacter.getIntPropertyValue(before, UProperty.JOINING_TYPE)
                        == UCharacter.JoiningType.DUAL_JOINING;
    }
}
