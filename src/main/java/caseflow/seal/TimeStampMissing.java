package caseflow.seal;

import org.jspecify.annotations.Nullable;

/** The firm wants time stamps, and its authority gave none, too late, or a wrong one. */
public final class TimeStampMissing extends CannotSeal {

    private static final long serialVersionUID = 1L;

    private final String why;

    TimeStampMissing(String why, @Nullable Throwable cause) {
        super("seal.timestamp.missing", cause);
        this.why = why;
    }

    /** For the log. */
    @Override
    public String getMessage() {
        return "no time stamp: " + why;
    }
}
