package caseflow.seal;

import caseflow.web.NotNow;
import org.jspecify.annotations.Nullable;

/** No seal just now, and never a lesser one instead: whoever wants it tries again later. */
public abstract sealed class CannotSeal extends NotNow permits TimeStampMissing, CertificateOutOfDate {

    private static final long serialVersionUID = 1L;

    CannotSeal(String key, @Nullable Throwable cause) {
        super(503, key, cause);
    }
}
