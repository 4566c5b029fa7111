package caseflow.seal;

import caseflow.database.CannotStart;
import java.nio.file.Path;

/** CaseFlow cannot seal with what it was given; the sentence says why and what to do. */
final class SealRefused extends CannotStart {

    private static final long serialVersionUID = 1L;

    SealRefused(String sentence) {
        super(sentence);
    }

    SealRefused(Path file, String why) {
        super("The seal's file " + file + " " + why);
    }

    SealRefused(Path file, String why, Exception cause) {
        super("The seal's file " + file + " " + why, cause);
    }
}
