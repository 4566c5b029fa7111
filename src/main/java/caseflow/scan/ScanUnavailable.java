package caseflow.scan;

import caseflow.web.NotNow;
import org.jspecify.annotations.Nullable;

/** Nobody says that there is no virus in it, and so it does not come in. */
public final class ScanUnavailable extends NotNow {

    private static final long serialVersionUID = 1L;

    ScanUnavailable(@Nullable Throwable cause) {
        super(503, "scan.unavailable", cause);
    }
}
