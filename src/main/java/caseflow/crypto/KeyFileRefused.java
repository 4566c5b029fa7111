package caseflow.crypto;

import caseflow.database.CannotStart;
import java.nio.file.Path;

/** The application cannot start with this key file; the sentence says why and what to do. */
public final class KeyFileRefused extends CannotStart {

    private static final long serialVersionUID = 1L;

    KeyFileRefused(Path file, String why) {
        super("The key file " + file + " " + why);
    }

    KeyFileRefused(Path file, String why, Exception cause) {
        super("The key file " + file + " " + why, cause);
    }
}
