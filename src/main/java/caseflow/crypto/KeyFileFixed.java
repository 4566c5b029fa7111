package caseflow.crypto;

import caseflow.web.Conflict;
import java.nio.file.Path;

/** The key file cannot be written by this process, as where it is mounted read-only. */
public final class KeyFileFixed extends Conflict {

    private static final long serialVersionUID = 1L;

    KeyFileFixed(Path file) {
        super("crypto.conflict.fixed", file.toString());
    }
}
