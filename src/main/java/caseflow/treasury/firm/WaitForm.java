package caseflow.treasury.firm;

import caseflow.settings.BankGuard;
import caseflow.web.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** How many hours new bank details are to wait: two weeks at most. */
public record WaitForm(@NotNull @Min(0) @Max(336) Integer hours, String version) {

    public WaitForm {
        version = Typed.line(version);
    }

    static WaitForm of(BankGuard guard, Instant now) {
        return new WaitForm((int) guard.wait(now).toHours(), Long.toString(guard.version()));
    }
}
