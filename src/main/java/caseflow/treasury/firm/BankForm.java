package caseflow.treasury.firm;

import caseflow.settings.BankGuard;
import caseflow.web.Typed;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** New bank details; none where the firm is not to be paid by transfer any more. */
public record BankForm(@Size(max = 500) String details, String version) {

    public BankForm(@Nullable String details, @Nullable String version) {
        this.details = Typed.lines(details);
        this.version = Typed.line(version);
    }

    static BankForm of(BankGuard guard, Instant now) {
        return new BankForm(guard.details(now), Long.toString(guard.version()));
    }
}
