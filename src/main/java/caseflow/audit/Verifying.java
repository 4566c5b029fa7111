package caseflow.audit;

import caseflow.database.RowScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to a check that somebody waits for. */
@Component
public class Verifying {

    private final Verification verification;
    private final RowScope rows;

    Verifying(Verification verification, RowScope rows) {
        this.verification = verification;
        this.rows = rows;
    }

    /** @param noted what somebody noted down earlier, if they did */
    public Verdict verify(@Nullable Head noted) {
        try (var bound = rows.enterFirm()) {
            return verification.verify(noted, rowsSoFar -> {});
        }
    }
}
