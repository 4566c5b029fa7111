package caseflow.treasury;

import java.util.stream.Collectors;

/** Bank details as a letter may say them: enough to be recognised, too little to be used. */
final class Mask {

    private static final int SHOWN = 4;

    private Mask() {}

    /** Of each line the last four letters or figures, and of one so short nothing. */
    static String of(String details) {
        return details.lines().map(Mask::line).collect(Collectors.joining(" · "));
    }

    private static String line(String line) {
        int[] signs = line.codePoints().filter(Character::isLetterOrDigit).toArray();
        return signs.length <= SHOWN ? "…" : "…" + new String(signs, signs.length - SHOWN, SHOWN);
    }
}
