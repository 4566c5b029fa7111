package caseflow.crypto;

import caseflow.web.NotNow;
import org.jspecify.annotations.Nullable;

/** The KMS that keeps the master key does not answer, or not as it should. */
public final class MasterAway extends NotNow {

    private static final long serialVersionUID = 1L;

    MasterAway(@Nullable Throwable cause) {
        super(503, "crypto.master.away", cause);
    }
}
